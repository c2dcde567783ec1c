'use server';

import { pathTo } from '@/lib/i18n/paths';
import { publishSurveyForm } from '@/lib/surveys/save-survey-schema';
import { publishSurvey } from '@/lib/surveys/server/publish-survey';
import type { FormState } from '@/lib/web/form-state';
import { submitForm } from '@/lib/web/submit-form';
import { staffLimit } from '../../../../../../../_desk/staff-limit';

/** Makes the draft the next version. */
export async function publishSurveyAction(previous: FormState, form: FormData): Promise<FormState> {
  const at = { slug: String(form.get('project')), phase: String(form.get('phase')) };
  return submitForm({
    previous,
    form,
    schema: publishSurveyForm,
    messages: 'surveyEditor',
    limit: staffLimit,
    command: publishSurvey,
    done: ({ number }, locale) => ({
      redirectTo: `${pathTo(locale, '/workspace/projects/[slug]/phases/[phase]/survey/publish', at)}?published=${number}`,
    }),
  });
}
