import type { Actor } from '@/lib/audit/actor';
import type { Stance } from '@/lib/contributions/contribution';
import { publishContribution } from '@/lib/contributions/server/publish-contribution';
import { recordContribution } from '@/lib/contributions/server/record-contribution';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { hashToken, randomToken } from '@/lib/platform/ids';
import { aPhase } from './projects';

type Citizen = Extract<Actor, { kind: 'citizen' }>;
type Phase = { id: string; projectId: string };

/** A citizen with an account, ready to act. */
export async function aCitizen(person: { name?: string; locale?: 'da' | 'en' } = {}): Promise<Citizen> {
  const locale = person.locale ?? 'da';
  const user = await db().user.create({
    data: { email: `${crypto.randomUUID()}@borger.example`, emailVerified: now(), name: person.name, locale },
    select: { id: true },
  });
  return { kind: 'citizen', personId: user.id, locale };
}

type Said = {
  phase?: Phase;
  by?: Citizen;
  text?: string;
  at?: Date;
  /** False for one nobody has published. */
  isPublished?: boolean;
};

/** A stored proposal, published unless told otherwise, with its own phase, project and author. */
export async function aProposal(said: Said & { title?: string } = {}) {
  const { title = 'En bænk ved stien', ...rest } = said;
  return aContribution('proposal', { text: 'Så kan man hvile undervejs.', ...rest }, async (contributionId) => {
    await db().proposal.create({ data: { contributionId, title } });
  });
}

type SaidOn = Said & {
  onProposal?: { id: string; phase: Phase } | null;
  /** The comment it answers. */
  answers?: { id: string; phase: Phase };
  stance?: Stance;
};

/** A stored comment on a proposal, on a phase when `onProposal` is null, or under the comment it answers. */
export async function aComment({ answers, stance, ...said }: SaidOn = {}) {
  if (answers)
    return aContribution('comment', { text: 'Det synes jeg også.', ...said, phase: answers.phase }, async (contributionId) => {
      await db().comment.create({ data: { contributionId, parentId: answers.id, stance } });
    });
  const proposal = said.onProposal === undefined ? await aProposal({ phase: said.phase }) : said.onProposal;
  const phase = said.phase ?? proposal?.phase;
  return aContribution('comment', { text: 'Det er en god idé.', ...said, phase }, async (contributionId) => {
    await db().comment.create({ data: { contributionId, onProposalId: proposal?.id ?? null, stance } });
  });
}

/** A stored addition to a proposal, by its author. */
export async function anAddition(said: Said & { onProposal?: Awaited<ReturnType<typeof aProposal>> } = {}) {
  const proposal = said.onProposal ?? (await aProposal());
  const rest = { phase: proposal.phase, by: proposal.author, ...said };
  return aContribution('addition', { text: 'Bænken kan stå ved åen.', ...rest }, async (contributionId) => {
    await db().addition.create({ data: { contributionId, proposalId: proposal.id } });
  });
}

/** Somebody who stands behind a proposal beside its sender. */
export async function aCoAuthor(of: { proposal?: { id: string }; by?: Citizen; senderShown?: 'role' | 'name' } = {}) {
  const proposalId = of.proposal?.id ?? (await aProposal()).id;
  const personId = (of.by ?? (await aCitizen())).personId;
  return db().coAuthor.create({ data: { proposalId, personId, senderShown: of.senderShown ?? 'role', since: now() } });
}

/** An address asked to stand behind a proposal, with the secret of the mail. */
export async function aCoAuthorInvitation(of: { proposal?: { id: string }; email?: string } = {}) {
  const proposalId = of.proposal?.id ?? (await aProposal()).id;
  const token = randomToken();
  const email = of.email ?? `${crypto.randomUUID()}@borger.example`;
  const expiresAt = new Date(now().getTime() + 14 * 86_400_000);
  const row = await db().coAuthorInvitation.create({ data: { proposalId, email, tokenHash: hashToken(token), expiresAt } });
  return { ...row, token };
}

/** One person's support of a comment. */
export async function aCommentSupport({ comment, by }: { comment: { id: string }; by?: Citizen }) {
  const personId = (by ?? (await aCitizen())).personId;
  return db().commentSupport.create({ data: { commentId: comment.id, personId, at: now() } });
}

/** One person's support of a proposal. */
export async function aSupport(support: { proposal?: { id: string }; by?: Citizen } = {}) {
  const proposalId = support.proposal?.id ?? (await aProposal()).id;
  const personId = support.by?.personId ?? (await aCitizen()).personId;
  return db().support.create({ data: { proposalId, personId, at: now() } });
}

/** One person's next prioritising vote, for a proposal in its own phase. */
export async function aVote({ proposal, by }: { proposal: { id: string; phase: Pick<Phase, 'id'> }; by?: Citizen }) {
  const { votes } = await db().phase.findUniqueOrThrow({ where: { id: proposal.phase.id }, select: { votes: true } });
  const personId = (by ?? (await aCitizen())).personId;
  const where = { phaseId: proposal.phase.id, personId };
  const place = 1 + (await db().priorityVote.count({ where }));
  return db().priorityVote.create({ data: { ...where, votes: votes ?? 0, place, proposalId: proposal.id, at: now() } });
}

async function aContribution(
  kind: 'proposal' | 'comment' | 'addition',
  said: Said & { text: string },
  storeKind: (contributionId: string) => Promise<void>,
) {
  const phase = said.phase ?? (await aPhase());
  const author = said.by ?? (await aCitizen());
  const at = said.at ?? now();
  const { id, code } = await recordContribution(db(), {
    kind,
    projectId: phase.projectId,
    phaseId: phase.id,
    authorId: author.personId,
    language: 'da',
    text: said.text,
    senderShown: 'role',
    submissionKey: crypto.randomUUID(),
    at,
  });
  await storeKind(id);
  const isPublished = said.isPublished ?? true;
  const closed = isPublished && { closedAt: at, decisions: { create: { outcome: 'published' as const, decidedAt: at } } };
  await db().moderationCase.create({ data: { contributionId: id, openedAt: at, ...closed } });
  if (isPublished) await publishContribution(db(), { kind: 'system', name: 'factory' }, id, at);
  return { id, code, phase, author };
}
