import { type Actor, personIdOf } from '@/lib/audit/actor';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { type CoAuthorsView, type InvitationView, mostCoAuthors } from '../co-author';
import { coAuthorRef } from './internal/co-author-ref';
import { findInvitation } from './internal/invitation';
import { findOwnProposal } from './internal/own-proposal';

/** Who stands behind one's own proposal, and who is asked to; null for anything else and for what is taken back or hidden. */
export async function getCoAuthors(actor: Actor, code: string): Promise<CoAuthorsView | null> {
  const own = await findOwnProposal(db(), actor, code);
  if (!own || own.isWithdrawn || own.isHidden) return null;
  const { coAuthors, invitations, contribution } = await db().proposal.findUniqueOrThrow({
    where: { contributionId: own.id },
    select: {
      coAuthors: {
        orderBy: [{ since: 'asc' }, { personId: 'asc' }],
        select: {
          proposalId: true,
          personId: true,
          senderShown: true,
          since: true,
          person: { select: { name: true, isProtected: true } },
        },
      },
      invitations: {
        where: { expiresAt: { gt: now() } },
        orderBy: [{ invitedAt: 'asc' }, { id: 'asc' }],
        select: { id: true, email: true, expiresAt: true },
      },
      contribution: { select: { phase: { select: { senderNames: true } } } },
    },
  });
  const me = personIdOf(actor);
  return {
    coAuthors: coAuthors.map((row) => ({
      ref: coAuthorRef(row),
      name: shownName(row.senderShown, row.person, contribution.phase),
      since: row.since,
      isMe: row.personId === me,
    })),
    invitations: own.isAuthor ? invitations : [],
    isAuthor: own.isAuthor,
    isFull: coAuthors.length + invitations.length >= mostCoAuthors,
  };
}

/** What somebody is asked to stand behind, by the link of the mail; null for one that opens nothing any more. */
export async function getInvitation(token: string): Promise<InvitationView | null> {
  const found = await findInvitation(db(), token);
  if (!found) return null;
  const { title, contribution } = found.proposal;
  const { code, text, language, project, phase, senderShown, author } = contribution;
  return {
    code,
    title,
    text,
    language: language === 'en' ? 'en' : 'da',
    project,
    from: author && shownName(senderShown, author, phase),
    expiresAt: found.expiresAt,
    isUnnamed: phase.senderNames === 'never',
  };
}

type Named = { name: string | null; isProtected: boolean };

/** The same rule as for the sender: a name where it was chosen, is not protected, and the phase shows names. */
function shownName(shown: string, { name, isProtected }: Named, { senderNames }: { senderNames: string }): string | null {
  return shown === 'name' && !isProtected && senderNames === 'by_choice' ? name : null;
}
