import type { Actor } from '@/lib/audit/actor';
import { correctEffect } from '@/lib/decisions/server/correct-effect';
import { correctPoolGrant } from '@/lib/decisions/server/correct-pool-grant';
import { publishEvaluation } from '@/lib/decisions/server/publish-evaluation';
import { recordEffect } from '@/lib/decisions/server/record-effect';
import { recordPoolGrant } from '@/lib/decisions/server/record-pool-grant';
import { anEffect, effectInput } from '@/tests/support/factories/effects';
import { evaluationInput } from '@/tests/support/factories/evaluations';
import { aPoolGrant, poolGrantInput } from '@/tests/support/factories/pool-grants';
import { aProject } from '@/tests/support/factories/projects';

/** How each command that writes down effects and what was learned is called with sound input. */
export const measuring = {
  recordEffect: async (actor: Actor) => {
    const { id: projectId } = await aProject();
    return () => recordEffect(actor, { ...effectInput(), projectId, submissionKey: crypto.randomUUID() });
  },
  correctEffect: async (actor: Actor) => {
    const { id: projectId } = await aProject();
    const { id } = await anEffect({ projectId });
    return () => correctEffect(actor, { ...effectInput({ after: 9 }), id });
  },
  publishEvaluation: async (actor: Actor) => {
    const { id: projectId } = await aProject();
    return () => publishEvaluation(actor, { ...evaluationInput(), projectId, replaces: null });
  },
};

/** How each command that writes down money from pools is called with sound input. */
export const granting = {
  recordPoolGrant: async (actor: Actor) => {
    const { id: projectId } = await aProject();
    const input = { ...(await poolGrantInput()), projectId, submissionKey: crypto.randomUUID() };
    return () => recordPoolGrant(actor, input);
  },
  correctPoolGrant: async (actor: Actor) => {
    const { id, poolId } = await aPoolGrant();
    const input = { ...(await poolGrantInput({ poolId })), id };
    return () => correctPoolGrant(actor, input);
  },
};
