import type { Actor } from '@/lib/audit/actor';
import type { Result } from '@/lib/platform/result';
import type { GrantProject } from '../administration-schema';
import { type GrantRefusal, giveGrant } from './internal/give-grant';

/** Lets a partner organisation see the engagement summary of a published project. */
export async function grantProject(
  actor: Actor,
  { projectId, ...grant }: GrantProject,
): Promise<Result<{ id: string }, GrantRefusal | 'projectNotFound'>> {
  return giveGrant(actor, grant, {
    subject: { projectId },
    isThere: async (tx) => (await tx.projectPublication.count({ where: { projectId } })) > 0,
    missing: 'projectNotFound',
  });
}
