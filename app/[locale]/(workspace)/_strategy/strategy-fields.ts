import { getTranslations } from 'next-intl/server';
import { copenhagenDate } from '@/lib/i18n/copenhagen';
import { now } from '@/lib/platform/clock';
import { nextStates } from '@/lib/strategy/life';
import type { LifeView } from '@/lib/strategy/plan-views';
import type { FieldGroup, FieldsFormTexts } from '../_editing/fields-form';
import { schemaSentences } from '../_editing/form-texts';

/** What stands at a field: its label, a hint where there is one. */
async function fieldWords() {
  const t = await getTranslations('strategyDesk');
  return (name: string) => ({
    name,
    label: t(`fields.${name}`),
    ...(t.has(`hints.${name}`) ? { hint: t(`hints.${name}`) } : {}),
  });
}

/** When, why and where it can be read: asked of everything that happens to a plan. */
export async function toldGroup(legend: string): Promise<FieldGroup> {
  const words = await fieldWords();
  return {
    key: 'told',
    legend,
    fields: [
      { kind: 'date', ...words('happenedOn'), value: copenhagenDate(now()) },
      { kind: 'text', ...words('source'), isWide: true, value: '' },
      { kind: 'area', ...words('reasonDa'), value: '', rows: 3, lang: 'da' },
      { kind: 'area', ...words('reasonEn'), value: '', rows: 3, lang: 'en' },
    ],
  };
}

/** The fields of a step: what it leads to, when and why. */
export async function lifeGroups({ state, changes }: LifeView): Promise<FieldGroup[]> {
  const t = await getTranslations('strategyDesk');
  const words = await fieldWords();
  const wasOver = changes.some(({ step }) => step === 'concluded');
  const told = await toldGroup(t('groups.step'));
  const options = nextStates[state].map((next) => ({
    value: next,
    label: t(next === 'active' && wasOver ? 'next.reopened' : `next.${next}`),
  }));
  const [only] = options;
  return [{ ...told, fields: [{ kind: 'select', ...words('state'), value: only?.value ?? '', options }, ...told.fields] }];
}

/** The name of a theme or an initiative in both languages. */
export async function namedFields(): Promise<FieldGroup['fields']> {
  const words = await fieldWords();
  return [
    { kind: 'text', ...words('titleDa'), value: '', lang: 'da' },
    { kind: 'text', ...words('titleEn'), value: '', lang: 'en' },
  ];
}

/** The fields of a theme; `before` are the themes of the plan before, which it can carry on. */
export async function themeGroups(before: { value: string; label: string }[]): Promise<FieldGroup[]> {
  const t = await getTranslations('strategyDesk');
  const words = await fieldWords();
  const optional = t('optional');
  return [
    {
      key: 'what',
      legend: t('groups.theme'),
      fields: [
        ...(await namedFields()),
        { kind: 'text', ...words('subtitleDa'), optional, value: '', lang: 'da' },
        { kind: 'text', ...words('subtitleEn'), optional, value: '', lang: 'en' },
        ...(before.length > 0
          ? [
              {
                kind: 'select' as const,
                ...words('continuesId'),
                optional,
                value: '',
                options: [{ value: '', label: t('continuesNone') }, ...before],
              },
            ]
          : []),
      ],
    },
    await toldGroup(t('groups.told')),
  ];
}

/** The fields of the plan that follows, with the themes that can go on in it. */
export async function successorGroups(
  plan: { publisher: string; periodTo: number },
  themes: { value: string; label: string }[],
): Promise<FieldGroup[]> {
  const t = await getTranslations('strategyDesk');
  const words = await fieldWords();
  return [
    {
      key: 'plan',
      legend: t('groups.plan'),
      fields: [
        { kind: 'text', ...words('planTitleDa'), name: 'titleDa', value: '', lang: 'da' },
        { kind: 'text', ...words('planTitleEn'), name: 'titleEn', value: '', lang: 'en' },
        { kind: 'decimal', ...words('periodFrom'), value: String(plan.periodTo + 1) },
        { kind: 'decimal', ...words('periodTo'), value: '' },
        { kind: 'text', ...words('publisher'), value: plan.publisher },
        { kind: 'text', ...words('sourceTitle'), value: '' },
      ],
    },
    {
      key: 'themes',
      legend: t('groups.carryOn'),
      fields: [{ kind: 'boxes', ...words('themeIds'), value: [], options: themes }],
    },
  ];
}

/** The words that suggest a theme. */
export async function wordGroups(keywords: readonly string[]): Promise<FieldGroup[]> {
  const t = await getTranslations('strategyDesk');
  const words = await fieldWords();
  return [
    {
      key: 'words',
      legend: t('groups.words'),
      fields: [{ kind: 'area', ...words('keywords'), value: keywords.join(', '), rows: 3, lang: 'da' }],
    },
  ];
}

/** What a form of the plan says: the same sentences as the server. */
export async function strategyTexts(submit: 'life' | 'theme' | 'initiative' | 'successor' | 'words'): Promise<FieldsFormTexts> {
  const t = await getTranslations('strategyDesk');
  return {
    submit: t(`submit.${submit}`),
    done: t('done.changed'),
    errors: t('errorsHeading'),
    unreachable: t('unreachable'),
    sentences: await schemaSentences('strategyDesk'),
  };
}
