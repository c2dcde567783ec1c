import { headers } from 'next/headers';
import { isLocale } from '@/lib/i18n/locale';
import { currentActor } from '@/lib/identity/server/current-actor';
import { questionsOf, type SurveyDefinition } from '@/lib/surveys/survey-definition';
import { takeAnswerFiles } from './answer-files';
import { errorTexts } from './error-texts';
import { fileSentences } from './file-sentences';
import type { FormState } from './form-state';
import { fieldsOf } from './form-values';
import { isFromOwnSite } from './own-site';

/**
 * Takes the files chosen on a page of a survey that is sent without scripts, whichever button it is sent by. Answers the
 * form with their ids in place of them, or, where one was not taken, the page as it comes back.
 */
export async function withFilesTaken(
  previous: FormState,
  form: FormData,
  survey: { id: string; definition: Pick<SurveyDefinition, 'pages'> },
): Promise<{ form: FormData } | { state: FormState }> {
  const asked = questionsOf(survey.definition).flatMap((question) => (question.kind === 'file' ? [question] : []));
  const isChosen = asked.some(({ key }) => form.getAll(key).some((value) => value instanceof File));
  if (!isChosen || !isFromOwnSite(await headers())) return { form };
  const values = fieldsOf(form);
  const locale = isLocale(values.locale) ? values.locale : 'da';
  const taken = await takeAnswerFiles(survey.id, asked)(await currentActor(), form, values);
  for (const { key } of asked.filter((question) => question.key in taken.values)) {
    form.delete(key);
    for (const id of [taken.values[key] ?? []].flat()) form.append(key, id);
  }
  const about = await fileSentences(locale, taken.problems);
  const error = taken.wait > 0 ? errorTexts(locale, 'survey').of('tooMany', { minutes: taken.wait }) : undefined;
  if (!error && taken.problems.length === 0) return { form };
  return { state: { fieldErrors: about.fieldErrors, error, values: fieldsOf(form), attempt: previous.attempt + 1 } };
}
