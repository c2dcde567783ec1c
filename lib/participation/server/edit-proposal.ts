import { type Actor, personIdOf } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { contributionEventIds } from '@/lib/contributions/server/contribution-event-ids';
import { keepPlace } from '@/lib/contributions/server/keep-place';
import { setWords } from '@/lib/contributions/server/restore-original';
import { holdCase, lookAtEdit } from '@/lib/moderation/server/look-at-edit';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { isInMunicipality } from '@/lib/projects/server/areas';
import type { EditProposal } from '../contribution-schema';
import { phaseFor } from '../participation-policy';
import { type EditRefusal, mayEditProposal } from '../proposal-policy';
import { type ScreeningRefusal, screenWords } from '../screened-words';
import { findProjectToActIn } from './internal/acting-context';
import { isCategoryOf } from './internal/category';
import { findOwnProposal, holdProposal } from './internal/own-proposal';

export type EditProposalRefusal = 'proposalNotFound' | 'categoryNotFound' | 'placeOutside' | EditRefusal | ScreeningRefusal;

/**
 * An author changes their proposal, until the first support or answer: which of the two came first, the database says. The
 * words before are kept, and new ones go through the same screening and check as those first sent. Sent twice it is one edit.
 */
export async function editProposal(
  actor: Actor,
  input: EditProposal,
): Promise<Result<{ code: string; published: boolean }, EditProposalRefusal>> {
  const { code } = input;
  const known = await findOwnProposal(db(), actor, code);
  const project = known && (await findProjectToActIn(known.project));
  const authorId = personIdOf(actor);
  if (!authorId) return refused('signInNeeded');
  if (!known || !project) return refused('proposalNotFound');
  const at = now();
  const phase = phaseFor(project.phases, 'proposal', at);
  const categoryId = input.category || null;
  if (categoryId && !(await isCategoryOf(known.projectId, categoryId))) return refused('categoryNotFound');
  const screened = screenWords({ ...input, senderName: '' });
  if (!screened.ok) return screened;
  const { title, text, flags } = screened.value;

  if (input.place && !(await isInMunicipality(db(), input.place))) return refused('placeOutside');

  return db().$transaction(async (tx) => {
    const held = await holdCase(tx, code);
    await holdProposal(tx, known.id);
    const proposal = await findOwnProposal(tx, actor, code);
    if (!held || !proposal) return refused('proposalNotFound');
    const isSame = proposal.title === title && proposal.text === text;
    const isWhole = isSame && proposal.categoryId === categoryId && isSamePlace(proposal.place, input.place ?? null);
    if (isWhole) return ok({ code, published: proposal.isPublic });
    const verdict = mayEditProposal(actor, proposal, phase, at);
    if (!verdict.allowed) return refused(verdict.reason, verdict.details);
    if (!isSame) {
      const { publishedAt } = proposal;
      await tx.formerText.create({
        data: { contributionId: proposal.id, title: proposal.title, text: proposal.text, publishedAt, replacedAt: at },
        select: { id: true },
      });
      await setWords(tx, proposal.id, { title, text });
    }
    await tx.proposal.update({ where: { contributionId: proposal.id }, data: { categoryId }, select: { contributionId: true } });
    await keepPlace(tx, proposal.id, input.place ?? null);
    await recordEvent(tx, actor, 'proposal.edited', await contributionEventIds(tx, proposal.id));
    const timing = phase?.moderation ?? 'before';
    const { published } = isSame
      ? { published: proposal.isPublic }
      : await lookAtEdit(tx, { held, by: authorId, flags, timing, at });
    return ok({ code, published });
  });
}

function isSamePlace(before: { longitude: number; latitude: number } | null, after: readonly [number, number] | null): boolean {
  return (before?.longitude ?? null) === (after?.[0] ?? null) && (before?.latitude ?? null) === (after?.[1] ?? null);
}
