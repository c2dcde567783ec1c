'use server';

import { addSurveyPicture } from '@/lib/surveys/server/add-survey-picture';
import { surveyPictureSchema } from '@/lib/surveys/survey-picture-schema';
import { chosenFile } from '@/lib/web/form-files';
import type { FormState } from '@/lib/web/form-state';
import { submitForm } from '@/lib/web/submit-form';

const nothing = { name: '', bytes: new Uint8Array() };

/** Takes the picture in the field `picture` for an option of the survey `surveyId`; `done.file` is its id. */
export async function addPictureAction(previous: FormState, form: FormData): Promise<FormState> {
  const sent = (await chosenFile(form, 'picture')) ?? nothing;
  return submitForm({
    previous,
    form,
    schema: surveyPictureSchema,
    messages: 'surveyPicture',
    limit: { name: 'survey-picture', points: 120, seconds: 600 },
    command: (actor, { surveyId }) => addSurveyPicture(actor, { surveyId, ...sent }),
    done: ({ file }) => ({ message: { file } }),
  });
}
