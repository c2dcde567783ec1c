import { type Actor, personIdOf } from '@/lib/audit/actor';
import type { PendingFileView } from '@/lib/files/file-views';
import { maySendFiles } from '@/lib/files/files-policy';
import { listPendingFiles } from '@/lib/files/server/pending-files';
import { answerFilesKey } from '../answer-files';

/** The files somebody has chosen for questions of a survey and not sent yet, by the question's key. */
export async function listAnswerFiles(
  actor: Actor,
  surveyId: string,
  questions: readonly string[],
): Promise<Record<string, PendingFileView[]>> {
  const ownerId = personIdOf(actor);
  if (!ownerId || !maySendFiles(actor).allowed) return {};
  const files = await Promise.all(
    questions.map(
      async (key): Promise<[string, PendingFileView[]]> => [key, await listPendingFiles(ownerId, answerFilesKey(surveyId, key))],
    ),
  );
  return Object.fromEntries(files);
}
