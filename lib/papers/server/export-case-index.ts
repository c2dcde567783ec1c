import type { Actor } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import type { CaseDocumentView } from '../case-views';
import { findCase, listDocuments } from './case-index-queries';

const documentsAtOnce = 500;

/** The whole index of a case, to take out of the product; each time is on record. */
export async function exportCaseIndex(
  actor: Actor,
  { project }: { project: string },
): Promise<Result<{ slug: string; documents: CaseDocumentView[] }, 'projectNotFound'>> {
  const found = await findCase(db(), actor, project);
  if (!found) return refused('projectNotFound');
  await recordEvent(db(), actor, 'case_index.exported', { project: found.id });
  const all: CaseDocumentView[] = [];
  let after: string | undefined;
  do {
    const { documents, next } = await listDocuments({ projectId: found.id }, 'number', after, documentsAtOnce);
    all.push(...documents);
    after = next ?? undefined;
  } while (after);
  return ok({ slug: found.slug, documents: all });
}
