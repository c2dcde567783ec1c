import type { Actor } from '@/lib/audit/actor';
import { correctEffect } from '@/lib/decisions/server/correct-effect';
import { publishEvaluation } from '@/lib/decisions/server/publish-evaluation';
import { recordEffect } from '@/lib/decisions/server/record-effect';
import { anEffect, effectInput } from '@/tests/support/factories/effects';
import { evaluationInput } from '@/tests/support/factories/evaluations';
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
