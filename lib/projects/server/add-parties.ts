import type { Actor } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import type { AddParties } from '../hearing-schema';
import { mayEditProjects } from '../project-policy';
import { findEditedPhase } from './internal/hearing-rows';
import { phaseEventIds } from './internal/project-rows';

export type AddPartiesRefusal = 'signInNeeded' | 'notAllowed' | 'phaseNotFound' | 'partiesThere';

/** Adds the bodies a hearing is sent to. Those on the list already stay as they are. */
export async function addParties(
  actor: Actor,
  { phaseId, kind, parties }: AddParties,
): Promise<Result<{ slug: string; project: string; added: number }, AddPartiesRefusal>> {
  const verdict = mayEditProjects(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  return db().$transaction(async (tx) => {
    const phase = await findEditedPhase(tx, actor, phaseId);
    if (!phase) return refused('phaseNotFound');
    const data = [...new Set(parties)].map((name) => ({ phaseId, kind, name }));
    const { count } = await tx.consultedParty.createMany({ data, skipDuplicates: true });
    if (count === 0) return refused('partiesThere');
    await recordEvent(tx, actor, 'parties.added', await phaseEventIds(tx, phase.id, phase.projectId));
    return ok({ slug: phase.slug, project: phase.project.slug, added: count });
  });
}
