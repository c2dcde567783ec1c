import type { EvaluationInput } from '@/lib/decisions/evaluation-schema';
import { db, type Prisma } from '@/lib/platform/db';
import { aProject } from './projects';

/** What somebody writes about a project in the end, sound unless told otherwise. */
export function evaluationInput(over: Partial<EvaluationInput> = {}): EvaluationInput {
  return {
    workedDa: 'Vi gik turen sammen, før vi tegnede stien.',
    workedEn: 'We walked the path together before we drew it.',
    hardDa: 'Vinteren kom tidligt.',
    hardEn: 'Winter came early.',
    learnedDa: 'Spørg naboerne først.',
    learnedEn: 'Ask the neighbours first.',
    ...over,
  };
}

/** The evaluation of a project, published; of a project of its own unless told otherwise. */
export async function anEvaluation(over: Partial<Prisma.EvaluationUncheckedCreateInput> = {}) {
  const projectId = over.projectId ?? (await aProject()).id;
  return db().evaluation.create({ data: { ...evaluationInput(), ...over, projectId } });
}
