import type { Actor } from '@/lib/audit/actor';
import type { EventIds } from '@/lib/audit/events';
import { reach } from '@/lib/audit/permissions';
import type { Db, Prisma } from '@/lib/platform/db';
import type { DecisionInput } from '../../decision-schema';
import { idsOfProject, type RecordedProject, recordedProject } from './recorded-project';

const decisionToChange = {
  id: true,
  slug: true,
  publishedAt: true,
  outcome: true,
  version: true,
  project: { select: recordedProject },
} satisfies Prisma.DecisionSelect;

/** A decision within somebody's reach, held until the transaction ends; null for another as for none. */
export async function findDecisionToChange(tx: Db, actor: Actor, id: string) {
  await tx.$executeRaw`SELECT 1 FROM "Decision" WHERE "id" = ${id} FOR UPDATE`;
  return tx.decision.findUnique({ where: { id, projectId: reach(actor, 'decision.record') }, select: decisionToChange });
}

/** The columns a decision's form fills in. */
export function decisionColumns<Written extends Omit<DecisionInput, 'slug'>>({ meetingOn, complaintUntil, ...columns }: Written) {
  return {
    ...columns,
    meetingOn: new Date(meetingOn),
    complaintUntil: complaintUntil === null ? null : new Date(complaintUntil),
  };
}

/** What an event about a decision names: itself first, its project, every theme and the parent that lists the project. */
export function decisionEventIds(decision: string, project: RecordedProject): EventIds {
  return { decision, ...idsOfProject(project) };
}

/** Contributions a decision about the project can cite: public ones of its own and of its cases. */
export function citable(projectId: string) {
  return {
    publication: { isNot: null },
    project: { OR: [{ id: projectId }, { parentId: projectId }] },
  } satisfies Prisma.ContributionWhereInput;
}
