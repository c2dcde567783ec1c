import type { Actor } from '@/lib/audit/actor';
import { answerHiding } from '@/lib/moderation/server/answer-hiding';
import { appealBlock } from '@/lib/moderation/server/appeal-block';
import { appealDecision } from '@/lib/moderation/server/appeal-decision';
import { decideAppeal } from '@/lib/moderation/server/decide-appeal';
import { decideCase } from '@/lib/moderation/server/decide-case';
import { eraseOriginal } from '@/lib/moderation/server/erase-original';
import { imposeBlock } from '@/lib/moderation/server/impose-block';
import { liftBlock } from '@/lib/moderation/server/lift-block';
import { takeBackContribution } from '@/lib/moderation/server/take-back-contribution';
import { viewOriginal } from '@/lib/moderation/server/view-original';
import { addToProposal } from '@/lib/participation/server/add-to-proposal';
import { editProposal } from '@/lib/participation/server/edit-proposal';
import { mendContribution } from '@/lib/participation/server/mend-contribution';
import { db } from '@/lib/platform/db';
import { aCitizen, aProposal, aSupport } from '@/tests/support/factories/participation';
import { anEmployee } from '@/tests/support/factories/staff';

const why = { reason: 'off_topic', text: 'Det handler om noget andet.' } as const;

async function decided(actor: Actor, outcome: 'hidden' | 'returned') {
  const { code } = await aProposal({ by: actor.kind === 'citizen' ? actor : undefined });
  await decideCase(await anEmployee(['moderator']), { code, version: 1, outcome, ...why });
  return code;
}

async function redacted() {
  const { code } = await aProposal({ text: 'Kaj bor her.' });
  await decideCase(await anEmployee(['moderator']), {
    code,
    version: 1,
    outcome: 'redacted',
    markedText: '[[Kaj]] bor her.',
    ...why,
  });
  return code;
}

async function aBlock(person: Actor) {
  const { code } = await aProposal({ by: person.kind === 'citizen' ? person : undefined });
  await imposeBlock(await anEmployee(['project_manager']), { code, days: 7, ...why });
  return db().block.findFirstOrThrow({ orderBy: { id: 'desc' } });
}

/** How each command that blocks people, or ends what is kept for good, is called. */
export const blocking = {
  imposeBlock: async (actor: Actor) => {
    const { code } = await aProposal();
    return () => imposeBlock(actor, { code, days: 7, ...why });
  },
  liftBlock: async (actor: Actor) => {
    const { id } = await aBlock(await aCitizen());
    return () => liftBlock(actor, { id });
  },
  eraseOriginal: async (actor: Actor) => {
    const code = await redacted();
    return () => eraseOriginal(actor, { code });
  },
};

/** How each command of an author about their own contribution is called; for everybody else it is somebody else's. */
export const authorsOwn = {
  editProposal: async (actor: Actor) => {
    const { code } = await aProposal({ by: actor.kind === 'citizen' ? actor : undefined });
    const words = { title: 'En bænk ved åen', text: 'Så kan man hvile undervejs.', falseAlarm: false, keepContact: false };
    return () => editProposal(actor, { code, locale: 'da', ...words });
  },
  addToProposal: async (actor: Actor) => {
    const proposal = await aProposal({ by: actor.kind === 'citizen' ? actor : undefined });
    await aSupport({ proposal });
    const words = { text: 'Bænken kan stå ved åen.', submissionKey: crypto.randomUUID(), falseAlarm: false, keepContact: false };
    return () => addToProposal(actor, { code: proposal.code, locale: 'da', ...words });
  },
  appealDecision: async (actor: Actor) => {
    const code = await decided(actor, 'hidden');
    return () => appealDecision(actor, { code, locale: 'da', text: 'Det handler om projektet.' });
  },
  appealBlock: async (actor: Actor) => {
    await aBlock(actor);
    return () => appealBlock(actor, { locale: 'da', text: 'Det var ikke mig.' });
  },
  takeBackContribution: async (actor: Actor) => {
    const code = await decided(actor, 'returned');
    return () => takeBackContribution(actor, { code });
  },
  mendContribution: async (actor: Actor) => {
    const code = await decided(actor, 'returned');
    const words = { title: 'En bænk ved stien', text: 'Så kan man hvile undervejs.', falseAlarm: false, keepContact: false };
    return () => mendContribution(actor, { code, locale: 'da', ...words });
  },
};

/** How each command caseworkers do beside deciding is called with sound input. */
export const moderating = {
  viewOriginal: async (actor: Actor) => {
    const code = await redacted();
    return () => viewOriginal(actor, { code });
  },
  decideAppeal: async (actor: Actor) => {
    const author = await aCitizen();
    const code = await decided(author, 'hidden');
    await appealDecision(author, { code, locale: 'da', text: 'Det handler om projektet.' });
    const { id } = await db().appeal.findFirstOrThrow({ orderBy: { id: 'desc' } });
    return () => decideAppeal(actor, { id, outcome: 'upheld', answer: 'Du har ret.' });
  },
  answerHiding: async (actor: Actor) => {
    const { code, phase } = await aProposal();
    await db().phase.update({ where: { id: phase.id }, data: { hidingNeedsSecond: true } });
    await decideCase(await anEmployee(['moderator']), { code, version: 1, outcome: 'hidden', ...why });
    return () => answerHiding(actor, { code, version: 2, answer: 'confirmed' });
  },
};
