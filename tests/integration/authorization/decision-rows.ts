import type { Actor } from '@/lib/audit/actor';
import { citeContributions } from '@/lib/decisions/server/cite-contributions';
import { correctDecision } from '@/lib/decisions/server/correct-decision';
import { discardDecision } from '@/lib/decisions/server/discard-decision';
import { draftDecision } from '@/lib/decisions/server/draft-decision';
import { editDecision } from '@/lib/decisions/server/edit-decision';
import { publishDecision } from '@/lib/decisions/server/publish-decision';
import { unciteContribution } from '@/lib/decisions/server/uncite-contribution';
import { db } from '@/lib/platform/db';
import { aDecision, decisionInput } from '@/tests/support/factories/decisions';
import { aProposal } from '@/tests/support/factories/participation';
import { aProject } from '@/tests/support/factories/projects';

async function aDraft() {
  const proposal = await aProposal();
  const { projectId } = await db().contribution.findUniqueOrThrow({ where: { id: proposal.id }, select: { projectId: true } });
  const { id } = await aDecision({ projectId, published: false });
  return { id, proposal };
}

/** How each command that writes down decisions is called with sound input. */
export const deciding = {
  draftDecision: async (actor: Actor) => {
    const [{ id: projectId }, input] = [await aProject(), await decisionInput()];
    return () => draftDecision(actor, { ...input, projectId });
  },
  editDecision: async (actor: Actor) => {
    const [{ id }, input] = [await aDecision({ published: false }), await decisionInput()];
    return () => editDecision(actor, { ...input, id, version: 1 });
  },
  discardDecision: async (actor: Actor) => {
    const { id } = await aDecision({ published: false });
    return () => discardDecision(actor, { id });
  },
  publishDecision: async (actor: Actor) => {
    const { id } = await aDecision({ published: false });
    return () => publishDecision(actor, { id });
  },
  correctDecision: async (actor: Actor) => {
    const [{ id }, input] = [await aDecision(), await decisionInput()];
    return () => correctDecision(actor, { ...input, id, version: 1, whyDa: 'Forkert tal.', whyEn: 'A wrong figure.' });
  },
  citeContributions: async (actor: Actor) => {
    const { id, proposal } = await aDraft();
    return () => citeContributions(actor, { id, codes: [proposal.code], use: 'used', reason: 'Det er en god idé.' });
  },
  unciteContribution: async (actor: Actor) => {
    const { id, proposal } = await aDraft();
    const cited = { decisionId: id, contributionId: proposal.id, use: 'used', reason: 'En god idé.' } as const;
    await db().decisionCitation.create({ data: cited });
    return () => unciteContribution(actor, { id, code: proposal.code });
  },
};
