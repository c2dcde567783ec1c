import type { Actor } from '@/lib/audit/actor';
import { reach } from '@/lib/audit/permissions';
import type { Prisma } from '@/lib/platform/db';

/** The blocks somebody may see and lift: those that came of a contribution to a project they reach. */
export function blocksWithin(actor: Actor): Prisma.BlockWhereInput {
  const projectId = reach(actor, 'person.block');
  return projectId.in ? { contribution: { projectId } } : {};
}

/** The appeals of the projects somebody reaches, against decisions and against blocks. */
export function appealsWithin(actor: Actor, permission: 'case.read' | 'case.decide'): Prisma.AppealWhereInput {
  const projectId = reach(actor, permission);
  if (!projectId.in) return {};
  const contribution = { projectId };
  return { OR: [{ decision: { case: { contribution } } }, { block: { contribution } }] };
}
