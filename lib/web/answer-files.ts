import type { Actor } from '@/lib/audit/actor';
import type { FileProblem, FileRefusal } from '@/lib/files/file';
import type { PendingFileView } from '@/lib/files/file-views';
import { maySendFiles } from '@/lib/files/files-policy';
import { receiveFiles } from '@/lib/files/server/receive-files';
import { answerFilesKey } from '@/lib/surveys/answer-files';
import { listAnswerFiles } from '@/lib/surveys/server/answer-file-queries';
import type { QuestionOf } from '@/lib/surveys/survey-definition';
import { manyOf } from '@/lib/surveys/survey-fields';
import { chosenFiles, type FormFiles, minutesToWait } from './form-files';
import type { FormState } from './form-state';

type Values = FormState['values'];
type FileQuestion = Pick<QuestionOf<'file'>, 'key' | 'max'>;

/**
 * How the form of a survey takes its files (`submitForm`): those chosen in the field of each question, beside the ids of
 * those taken earlier. The field then holds the ids of all of them, `files` what they are; one taken earlier whose id is not sent is dropped.
 * A question that is not in the form is left alone, and somebody who may send none goes on without.
 */
export function takeAnswerFiles(surveyId: string, questions: readonly FileQuestion[]) {
  return async (actor: Actor, form: FormData, values: Values): Promise<FormFiles> => {
    const taken: FormFiles = { values: {}, problems: [], wait: 0 };
    const pending: PendingFileView[] = [];
    for (const question of questions) {
      const files = await chosenFiles(form, question.key);
      if (!files) continue;
      if (!maySendFiles(actor).allowed) {
        taken.values[question.key] = [];
        continue;
      }
      const wait = await minutesToWait(actor, files.length);
      if (wait > 0) return { ...taken, wait };
      const sent = await takeForQuestion(actor, surveyId, question, { files, kept: manyOf(values, question.key) });
      taken.values[question.key] = sent.pending.map(({ id }) => id);
      taken.problems.push(...sent.problems);
      pending.push(...sent.pending);
    }
    taken.values.files = JSON.stringify(pending);
    return taken;
  };
}

type Sent = { files: { name: string; bytes: Uint8Array }[]; kept: string[] };

async function takeForQuestion(
  actor: Actor,
  surveyId: string,
  { key, max }: FileQuestion,
  { files, kept }: Sent,
): Promise<{ pending: PendingFileView[]; problems: FileProblem[] }> {
  const waiting = (await listAnswerFiles(actor, surveyId, [key]))[key] ?? [];
  const dropped = waiting.map(({ id }) => id).filter((id) => !kept.includes(id));
  const room = Math.max(0, max - (waiting.length - dropped.length));
  const received = await receiveFiles(actor, {
    uploadKey: answerFilesKey(surveyId, key),
    files: files.slice(0, room).map((file, slot) => ({ ...file, slot, altText: '' })),
    dropped,
    altTexts: {},
    falseAlarm: false,
    keepContact: false,
    quarantineFile: false,
  });
  if (!received.ok) return { pending: [], problems: [] };
  const tooMany = files
    .slice(room)
    .map(({ name }): FileProblem => ({ field: key, code: 'filesAboveMost', details: { name, max } }));
  const refused = received.value.problems.map(({ code, details }): FileProblem => ({ field: key, code: asSaid(code), details }));
  return { pending: received.value.pending, problems: [...refused, ...tooMany] };
}

/** What is said of a file that would otherwise be offered to an officer: nobody decides about an answer's files. */
const saidOf: Partial<Record<FileRefusal, FileRefusal>> = {
  cprInFile: 'cprInAnswerFile',
  fileMayHoldCpr: 'cprInAnswerFile',
  cprLikelyInFileName: 'wordsInAnswerFileName',
  cprInFileName: 'wordsInAnswerFileName',
  contactInFileName: 'wordsInAnswerFileName',
};

const asSaid = (code: FileRefusal): FileRefusal => saidOf[code] ?? code;
