import { getTranslations } from 'next-intl/server';
import { inLocale, type Locale } from '@/lib/i18n/locale';
import { groupFacts } from '@/lib/projects/fact';
import type { EditedFact, getFactsForEditing } from '@/lib/projects/server/fact-queries';
import { loadMessages } from '@/lib/web/messages';
import type { FieldGroup } from '../_editing/fields-form';
import { fieldWords } from '../_editing/form-texts';

type Facts = NonNullable<Awaited<ReturnType<typeof getFactsForEditing>>>['facts'];

const decimal = (amount: number | null, locale: Locale) =>
  amount === null ? '' : String(amount).replace('.', locale === 'da' ? ',' : '.');

/** The fields of a fact: of one version to be corrected, or empty with the facts that can get a new version. */
export async function factFields(
  locale: Locale,
  { fact, known = [] }: { fact?: EditedFact; known?: Facts },
): Promise<FieldGroup[]> {
  const t = await getTranslations('factDesk');
  const label = await fieldWords('factDesk');
  const maybe = { optional: (await getTranslations('editing'))('optional') };
  const of = groupFacts(known).map(({ key, versions }) => {
    const last = versions.at(-1);
    return { value: key, label: t('versionOf', { label: last ? inLocale(last, 'label', locale) : key }) };
  });
  const names = fact ? {} : maybe;
  return [
    {
      key: 'what',
      legend: t('groups.what'),
      fields: [
        ...(fact
          ? []
          : [
              {
                kind: 'select' as const,
                ...label('of'),
                isWide: true,
                value: '',
                options: [{ value: '', label: t('newFact') }, ...of],
              },
            ]),
        { kind: 'text', ...label('labelDa'), ...names, value: fact?.labelDa ?? '', lang: 'da' },
        { kind: 'text', ...label('labelEn'), ...names, value: fact?.labelEn ?? '', lang: 'en' },
        { kind: 'text', ...label('valueDa'), value: fact?.valueDa ?? '', lang: 'da' },
        { kind: 'text', ...label('valueEn'), value: fact?.valueEn ?? '', lang: 'en' },
        { kind: 'decimal', ...label('amount'), ...maybe, value: decimal(fact?.amount ?? null, locale) },
        { kind: 'text', ...label('unit'), ...maybe, value: fact?.unit ?? '' },
      ],
    },
    {
      key: 'source',
      legend: t('groups.source'),
      fields: [
        { kind: 'text', ...label('asOfDa'), ...maybe, value: fact?.asOfDa ?? '', lang: 'da' },
        { kind: 'text', ...label('asOfEn'), ...maybe, value: fact?.asOfEn ?? '', lang: 'en' },
        { kind: 'text', ...label('source'), value: fact?.source ?? '' },
      ],
    },
  ];
}

/** The fields of a new version of where a project lies, beginning with the version that holds. */
export async function geometryFields(locale: Locale, shape: string): Promise<FieldGroup[]> {
  const t = await getTranslations('factDesk');
  const label = await fieldWords('factDesk');
  const { place } = loadMessages(locale).surveyField as { place: Record<string, string> };
  return [
    {
      key: 'shape',
      legend: t('groups.shape'),
      fields: [{ kind: 'shape', ...label('shape'), value: shape, locale, texts: { ...place, file: t('fields.file') } }],
    },
    {
      key: 'source',
      legend: t('groups.source'),
      fields: [
        { kind: 'text', ...label('asOfDa'), value: '', lang: 'da' },
        { kind: 'text', ...label('asOfEn'), value: '', lang: 'en' },
        { kind: 'text', ...label('source'), value: '' },
      ],
    },
  ];
}
