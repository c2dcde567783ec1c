'use server';

import { ok } from '@/lib/platform/result';
import { listAnswerFiles } from '@/lib/surveys/server/answer-file-queries';
import { getSurveyVersion } from '@/lib/surveys/server/survey-form-queries';
import { questionsOf } from '@/lib/surveys/survey-definition';
import { surveyFilesSchema } from '@/lib/surveys/survey-files-schema';
import { takeAnswerFiles } from '@/lib/web/answer-files';
import type { FormState } from '@/lib/web/form-state';
import { submitForm } from '@/lib/web/submit-form';

/** Takes files for one question as soon as they are chosen; the ids of all it has then stand in `values` or `done` under `files`. */
export async function takeFilesAction(previous: FormState, form: FormData): Promise<FormState> {
  const surveyId = String(form.get('surveyId') ?? '');
  const version = await getSurveyVersion(surveyId, String(form.get('versionId') ?? ''));
  const asked = (version ? questionsOf(version.definition) : []).flatMap((each) => (each.kind === 'file' ? [each] : []));
  return submitForm({
    previous,
    form,
    schema: surveyFilesSchema,
    messages: 'surveyField',
    limit: { name: 'survey-files', points: 60, seconds: 600 },
    files: takeAnswerFiles(surveyId, asked),
    command: async (actor, { question }) => ok((await listAnswerFiles(actor, surveyId, [question]))[question] ?? []),
    done: (files) => ({ message: { files: JSON.stringify(files) } }),
  });
}
