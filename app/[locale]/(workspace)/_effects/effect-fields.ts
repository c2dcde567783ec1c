import { getTranslations } from 'next-intl/server';
import { writtenNumber } from '@/lib/decisions/measured-number';
import type { EditedEffect } from '@/lib/decisions/server/effect-queries';
import { inLocale, type Locale, locales } from '@/lib/i18n/locale';
import { listThemeChoices } from '@/lib/projects/server/editing-queries';
import type { FieldGroup, FieldsFormTexts } from '../_editing/fields-form';
import { schemaSentences } from '../_editing/form-texts';

/** The fields of a measured effect with what stands in them; empty for a new one. */
export async function effectFields(locale: Locale, effect?: EditedEffect): Promise<FieldGroup[]> {
  const t = await getTranslations('effects');
  const themes = await listThemeChoices();
  const label = (name: string) => ({
    name,
    label: t(`fields.${name}`),
    ...(t.has(`hints.${name}`) ? { hint: t(`hints.${name}`) } : {}),
  });
  const both = (name: 'indicator' | 'unit' | 'source' | 'learned', kind: 'text' | 'area' = 'text') =>
    locales.map((lang) => {
      const full = `${name}${lang === 'da' ? 'Da' : 'En'}` as const;
      return { kind, ...label(full), value: effect?.[full] ?? '', lang };
    });
  const figure = (name: 'before' | 'after') => ({
    kind: 'decimal' as const,
    ...label(name),
    value: effect ? writtenNumber(effect[name], locale) : '',
  });
  return [
    {
      key: 'what',
      legend: t('groups.what'),
      fields: [
        ...both('indicator'),
        figure('before'),
        figure('after'),
        ...both('unit'),
        { kind: 'date', ...label('measuredOn'), value: effect?.measuredOn ?? '' },
        {
          kind: 'select',
          ...label('themeId'),
          value: effect?.themeId ?? '',
          options: [
            { value: '', label: t('noTheme') },
            ...themes.map((theme) => ({ value: theme.id, label: `${theme.ref} ${inLocale(theme, 'title', locale)}` })),
          ],
        },
      ],
    },
    { key: 'why', legend: t('groups.why'), fields: [...both('source'), ...both('learned', 'area')] },
  ];
}

/** The sentences the form says in the browser: the same ones the server says. */
export async function effectTexts(submit: 'record' | 'correct'): Promise<FieldsFormTexts> {
  const t = await getTranslations('effects');
  return {
    submit: t(submit),
    done: t('done.corrected'),
    errors: t('errorsHeading'),
    unreachable: t('unreachable'),
    sentences: await schemaSentences('effects'),
  };
}
