'use server';

import { answerSurvey } from '@/lib/surveys/server/answer-survey';
import { getSurveyDefinition } from '@/lib/surveys/server/survey-form-queries';
import { surveyFormSchema } from '@/lib/surveys/survey-answers-schema';
import type { FormState } from '@/lib/web/form-state';
import { fieldsOf } from '@/lib/web/form-values';
import { pathTo } from '@/lib/web/paths';
import { submitForm } from '@/lib/web/submit-form';

/** Sends one person's answers and shows the receipt, which stands where the form stood. */
export async function answerSurveyAction(previous: FormState, form: FormData): Promise<FormState> {
  const surveyId = String(fieldsOf(form).surveyId ?? '');
  const definition = (await getSurveyDefinition(surveyId)) ?? { pages: [] };
  return submitForm({
    previous,
    form,
    schema: surveyFormSchema(surveyId, definition),
    messages: 'survey',
    limit: { name: 'survey', points: 30, seconds: 600 },
    guard: 'survey',
    command: answerSurvey,
    done: ({ project, survey }, locale) => ({
      redirectTo: `${pathTo(locale, '/projects/[slug]/surveys/[survey]', { slug: project, survey })}#kvittering`,
    }),
  });
}
