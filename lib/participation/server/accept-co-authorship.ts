import { type Actor, blockedUntil, personIdOf } from '@/lib/audit/actor';
import { may } from '@/lib/audit/permissions';
import { recordEvent } from '@/lib/audit/server/record-event';
import { contributionEventIds } from '@/lib/contributions/server/contribution-event-ids';
import { now } from '@/lib/platform/clock';
import { type Db, db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import type { AcceptCoAuthorship } from '../co-author-schema';
import { mayWithdrawSupport, phaseFor } from '../participation-policy';
import { type ScreeningRefusal, screenWords } from '../screened-words';
import { findProposalToActOn } from './internal/acting-context';
import { findInvitation } from './internal/invitation';
import { holdProposal } from './internal/own-proposal';
import { settleSender } from './internal/sender';

export type AcceptRefusal =
  | 'signInNeeded'
  | 'citizensOnly'
  | 'blocked'
  | 'invitationOver'
  | 'ownProposal'
  | 'nameRequired'
  | ScreeningRefusal;

/**
 * Says yes to standing behind a proposal, which uses the link up. What others see of a co-author is the co-author's own choice. Their
 * support of it is taken back: their wish is the proposal itself from now on.
 */
export async function acceptCoAuthorship(
  actor: Actor,
  input: AcceptCoAuthorship,
): Promise<Result<{ code: string }, AcceptRefusal>> {
  const personId = personIdOf(actor);
  if (!personId) return refused('signInNeeded');
  if (actor.kind !== 'citizen' || !may(actor, 'contribution.submit')) return refused('citizensOnly');
  const at = now();
  const until = blockedUntil(actor, at);
  if (until) return refused('blocked', { until: until.getTime() });
  const screened = screenWords({ text: '', senderName: input.senderName, falseAlarm: false, keepContact: false });
  if (!screened.ok) return screened;

  return db().$transaction(async (tx) => {
    const known = await findInvitation(tx, input.token);
    if (!known) return refused('invitationOver');
    await holdProposal(tx, known.proposalId);
    const invitation = await findInvitation(tx, input.token);
    if (!invitation) return refused('invitationOver');
    const { proposalId, proposal } = invitation;
    const { code, authorId, phase } = proposal.contribution;
    if (authorId === personId) return refused('ownProposal');
    const sender = { authorId: personId, guest: null, flags: [], keyOf: () => '' };
    const senderShown = await settleSender(tx, actor, sender, phase, input);
    if (!senderShown) return refused('nameRequired');
    await tx.coAuthorInvitation.delete({ where: { id: invitation.id }, select: { id: true } });
    await tx.coAuthor.upsert({
      where: { proposalId_personId: { proposalId, personId } },
      create: { proposalId, personId, senderShown, since: at },
      update: { senderShown },
      select: { personId: true },
    });
    await takeSupportBack(tx, actor, code, at);
    await recordEvent(tx, actor, 'co_author.joined', await contributionEventIds(tx, proposalId));
    return ok({ code });
  });
}

/** As long as supports can be taken back; afterwards the count stands still. */
async function takeSupportBack(tx: Db, actor: Actor, code: string, at: Date): Promise<void> {
  const acting = await findProposalToActOn(code);
  const phase = acting && phaseFor(acting.phases, 'support', at);
  if (!acting || !mayWithdrawSupport(actor, { authorId: null }, phase ?? undefined, at).allowed) return;
  const { proposalId, projectId } = acting;
  const { count } = await tx.support.deleteMany({ where: { proposalId, personId: personIdOf(actor) ?? '' } });
  if (count > 0) await recordEvent(tx, actor, 'support.withdrawn', { proposal: proposalId, project: projectId });
}
