import { getTranslations } from 'next-intl/server';
import { uses } from '@/lib/decisions/answer-schema';
import { decisionOutcomes } from '@/lib/decisions/decision';
import type { CitableView, EditedDecision } from '@/lib/decisions/server/decision-desk-queries';
import { inLocale, type Locale, locales } from '@/lib/i18n/locale';
import { listCommitteeChoices } from '@/lib/projects/server/editing-queries';
import type { FieldGroup, FieldsFormTexts } from '../_editing/fields-form';
import { schemaSentences } from '../_editing/form-texts';

/** The fields of a decision with what stands in them; empty for a new one. A correction asks why, and keeps the address. */
export async function decisionFields(locale: Locale, decision?: EditedDecision): Promise<FieldGroup[]> {
  const t = await getTranslations('decisionDesk');
  const isPublished = Boolean(decision?.publishedAt);
  const label = labels(t);
  const both = (name: 'title' | 'text' | 'minority' | 'complaint', kind: 'text' | 'area', more = {}) =>
    locales.map((lang) => {
      const full = `${name}${lang === 'da' ? 'Da' : 'En'}` as const;
      return { kind, ...label(full), ...more, value: decision?.[full] ?? '', lang };
    });
  const maybe = { optional: t('optional') };
  const committees = await listCommitteeChoices();
  const groups: FieldGroup[] = [
    {
      key: 'where',
      legend: t('groups.where'),
      fields: [
        {
          kind: 'select',
          ...label('committeeId'),
          value: decision?.committeeId ?? '',
          options: [
            { value: '', label: t('choose') },
            ...committees.map((each) => ({ value: each.id, label: inLocale(each, 'name', locale) })),
          ],
        },
        { kind: 'date', ...label('meetingOn'), value: decision?.meetingOn ?? '' },
        { kind: 'text', ...label('agendaItem'), value: decision?.agendaItem ?? '' },
        {
          kind: 'select',
          ...label('outcome'),
          value: decision?.outcome ?? '',
          options: [
            { value: '', label: t('choose') },
            ...decisionOutcomes.map((value) => ({ value, label: t(`outcomes.${value}`) })),
          ],
        },
      ],
    },
    {
      key: 'what',
      legend: t('groups.what'),
      fields: [
        ...both('title', 'text'),
        ...both('text', 'area', { rows: 8 }),
        ...both('minority', 'area', maybe),
        ...(isPublished ? [] : [{ kind: 'text' as const, ...label('slug'), value: decision?.slug ?? '' }]),
      ],
    },
    {
      key: 'complaint',
      legend: t('groups.complaint'),
      fields: [
        ...both('complaint', 'area'),
        { kind: 'date', ...label('complaintUntil'), ...maybe, value: decision?.complaintUntil ?? '' },
      ],
    },
  ];
  if (!isPublished) return groups;
  const why = (['whyDa', 'whyEn'] as const).map((name) => ({
    kind: 'area' as const,
    ...label(name),
    value: '',
    lang: name === 'whyDa' ? 'da' : 'en',
  }));
  return [...groups, { key: 'why', legend: t('groups.why'), fields: why }];
}

/** The fields that cite some of the contributions shown. */
export async function citeFields(citable: readonly CitableView[]): Promise<FieldGroup[]> {
  const t = await getTranslations('decisionDesk');
  const label = labels(t);
  return [
    {
      key: 'codes',
      legend: t('groups.codes'),
      fields: [
        {
          kind: 'boxes',
          ...label('codes'),
          value: [],
          options: citable.map(({ code, kind, title, excerpt }) => ({
            value: code,
            label: title ?? excerpt,
            note: [t('citable', { code, kind }), ...(title ? [excerpt] : [])].join('. '),
          })),
        },
      ],
    },
    {
      key: 'use',
      legend: t('groups.use'),
      fields: [
        {
          kind: 'select',
          ...label('use'),
          value: '',
          options: [{ value: '', label: t('choose') }, ...uses.map((value) => ({ value, label: t(`uses.${value}`) }))],
        },
        { kind: 'area', ...label('reason'), value: '' },
      ],
    },
  ];
}

/** The sentences the forms say in the browser: the same ones the server says. */
export async function decisionTexts(submit: 'draft' | 'edit' | 'correct' | 'cite'): Promise<FieldsFormTexts> {
  const t = await getTranslations('decisionDesk');
  return {
    submit: t(`submit.${submit}`),
    done: t('done.saved'),
    errors: t('errorsHeading'),
    unreachable: t('unreachable'),
    sentences: await schemaSentences('decisionDesk'),
    restored: t('restored'),
    putAside: t('putAside'),
  };
}

function labels(t: Awaited<ReturnType<typeof getTranslations<'decisionDesk'>>>) {
  return (name: string) => ({
    name,
    label: t(`fields.${name}`),
    ...(t.has(`hints.${name}`) ? { hint: t(`hints.${name}`) } : {}),
  });
}
