import { type Actor, personIdOf } from '@/lib/audit/actor';
import { may } from '@/lib/audit/permissions';
import { tidyLine, tidyText } from '@/lib/contributions/tidy-text';
import { now } from '@/lib/platform/clock';
import { type Db, db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { findCprNumbers } from '@/lib/screening/cpr';
import { type DraftWords, isBlank, mergedDraft, withoutSettled } from '../draft-merge';
import { draftOf, type KeepDraft } from '../draft-schema';
import { findProjectToActIn } from './internal/acting-context';
import { holdDraft } from './internal/draft-rows';

export type KeepDraftRefusal = 'signInNeeded' | 'citizensOnly' | 'projectNotFound' | 'alreadySent';

/**
 * Keeps on somebody's account what they are writing, and answers with what is kept now: what another device has written
 * meanwhile is made one with it (`draft-merge.ts`). Words that look like a personal number are not kept. The deadline does
 * not matter: the words are the writer's own. A draft leaves no event, and there is none of what is sent (`alreadySent`).
 */
export async function keepProposalDraft(actor: Actor, input: KeepDraft): Promise<Result<DraftWords, KeepDraftRefusal>> {
  const personId = personIdOf(actor);
  if (!personId) return refused('signInNeeded');
  if (actor.kind !== 'citizen' || !may(actor, 'contribution.submit')) return refused('citizensOnly');
  const project = await findProjectToActIn(input.project);
  if (!project) return refused('projectNotFound');
  const { projectId } = project;
  const coming = withoutPersonalNumbers(input.words);
  return db().$transaction(async (tx) => {
    await holdDraft(tx, personId, projectId);
    if (await isSent(tx, { personId, projectId }, coming)) return refused('alreadySent');
    const where = { personId_projectId: { personId, projectId } };
    const stored = await tx.proposalDraft.findUnique({ where, select: { words: true } });
    const before = draftOf(stored?.words);
    const words = withoutSettled(mergedDraft(coming, before, input.seen), input.settled);
    if (isBlank(words)) await tx.proposalDraft.deleteMany({ where: { personId, projectId } });
    else if (JSON.stringify(words) !== JSON.stringify(before)) {
      const kept = { words, updatedAt: now() };
      await tx.proposalDraft.upsert({
        where,
        create: { personId, projectId, ...kept },
        update: kept,
        select: { projectId: true },
      });
    }
    return ok(words);
  });
}

function withoutPersonalNumbers({ fields, aside }: DraftWords): DraftWords {
  const isClean = ({ text }: { text: string }) => findCprNumbers(text).length === 0;
  return {
    fields: Object.fromEntries(Object.entries(fields).filter(([, written]) => isClean(written))),
    aside: aside.filter(isClean),
  };
}

/** A tab that comes late with what was sent from another, or by the same while this was on its way. */
async function isSent(tx: Db, of: { personId: string; projectId: string }, { fields }: DraftWords): Promise<boolean> {
  const [title, text] = [tidyLine(fields.title?.text ?? ''), tidyText(fields.text?.text ?? '')];
  if (title === '' || text === '') return false;
  const where = { authorId: of.personId, projectId: of.projectId, kind: 'proposal' as const, text, proposal: { title } };
  return (await tx.contribution.findFirst({ where, select: { id: true } })) !== null;
}
