import { getTranslations } from 'next-intl/server';

/** The sentences of a survey's form: its own, those of each kind's control, and what is said of what has to be mended. */
export type SurveyTexts = {
  form: Record<string, string>;
  fields: Record<string, Record<string, string>>;
  errors: Record<string, string>;
};

/** With gaps such as `{number}` still in them: what fills them is known in the browser. */
export async function surveyTexts(): Promise<SurveyTexts> {
  const t = await getTranslations();
  return {
    form: t.raw('surveyForm') as SurveyTexts['form'],
    fields: t.raw('surveyField') as SurveyTexts['fields'],
    errors: Object.fromEntries(
      // Those with gaps are about what only the server finds.
      Object.entries(t.raw('survey.errors') as SurveyTexts['errors']).filter(([, sentence]) => !sentence.includes('{')),
    ),
  };
}
