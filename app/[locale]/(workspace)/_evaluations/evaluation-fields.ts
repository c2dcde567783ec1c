import { getTranslations } from 'next-intl/server';
import type { EvaluationView } from '@/lib/decisions/evaluation-views';
import { locales } from '@/lib/i18n/locale';
import type { FieldGroup, FieldsFormTexts } from '../_editing/fields-form';
import { schemaSentences } from '../_editing/form-texts';

const parts = ['worked', 'hard', 'learned'] as const;

/** The fields of an evaluation, each in both languages, with what stands in them. */
export async function evaluationFields(evaluation: EvaluationView | null): Promise<FieldGroup[]> {
  const t = await getTranslations('evaluations');
  return parts.map((part) => ({
    key: part,
    legend: t(`parts.${part}`),
    fields: locales.map((lang) => {
      const name = `${part}${lang === 'da' ? 'Da' : 'En'}` as const;
      const hint = lang === 'da' ? { hint: t(`hints.${part}`) } : {};
      return { kind: 'area' as const, name, label: t(`languages.${lang}`), ...hint, value: evaluation?.[name] ?? '', lang };
    }),
  }));
}

/** The sentences the form says in the browser: the same ones the server says. */
export async function evaluationTexts(isCorrection: boolean): Promise<FieldsFormTexts> {
  const t = await getTranslations('evaluations');
  return {
    submit: t(isCorrection ? 'correct' : 'publish'),
    done: t('done.corrected'),
    errors: t('errorsHeading'),
    unreachable: t('unreachable'),
    sentences: await schemaSentences('evaluations'),
  };
}
