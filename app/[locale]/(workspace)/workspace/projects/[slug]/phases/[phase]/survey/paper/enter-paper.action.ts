'use server';

import { onPageOfError, turnPage } from '@/app/_survey/turn-page';
import { enterPaperAnswer } from '@/lib/surveys/server/enter-paper-answer';
import { getSurveyVersion } from '@/lib/surveys/server/survey-form-queries';
import { surveyFormSchema } from '@/lib/surveys/survey-answers-schema';
import { oneOf } from '@/lib/surveys/survey-fields';
import type { FormState } from '@/lib/web/form-state';
import { fieldsOf } from '@/lib/web/form-values';
import { pathTo } from '@/lib/web/paths';
import { submitForm } from '@/lib/web/submit-form';
import { staffLimit } from '../../../../../../../_desk/staff-limit';

/** Turns a page, or stores an answer from paper and shows an empty form for the next. */
export async function enterPaperAction(previous: FormState, form: FormData): Promise<FormState> {
  const values = fieldsOf(form);
  const address = { surveyId: oneOf(values, 'surveyId'), versionId: oneOf(values, 'versionId') };
  const found = await getSurveyVersion(address.surveyId, address.versionId);
  const definition = found?.definition ?? { titleDa: '', titleEn: '', introDa: '', introEn: '', pages: [] };
  const turned = turnPage(previous, values, definition);
  if (turned) return turned;
  const state = await submitForm({
    previous,
    form,
    schema: surveyFormSchema(address, definition),
    messages: 'survey',
    limit: staffLimit,
    command: enterPaperAnswer,
    done: ({ project, phase, entered }, locale) => {
      const page = pathTo(locale, '/workspace/projects/[slug]/phases/[phase]/survey/paper', { slug: project, phase });
      return { redirectTo: `${page}?entered=${entered}` };
    },
  });
  return onPageOfError(state, definition);
}
