import type { Actor } from '@/lib/audit/actor';
import { reach } from '@/lib/audit/permissions';
import { copenhagenDate, dateOnly } from '@/lib/i18n/copenhagen';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { type Refusal, refused } from '@/lib/platform/result';
import type { PhaseAct } from '@/lib/projects/phase';
import type { EnterContribution } from '../../entry-schema';
import { type ScreeningRefusal, screenWords } from '../../screened-words';

export type EntryRefusal = 'actNotAllowed' | 'receivedLater' | 'receivedBeforePhase' | 'receivedAfterPhase' | ScreeningRefusal;

/** What an officer writes down, wherever it was written. */
export type EntrySaid = Omit<EnterContribution, 'locale' | 'phaseId' | 'submissionKey' | 'uploadKey' | 'scansShown'>;

/** A published phase of a project within somebody's reach; anything else is as unknown as none. */
export async function findPhaseToEnterIn(actor: Actor, id: string) {
  return db().phase.findFirst({
    where: { id, publication: { isNot: null }, projectId: reach(actor, 'contribution.enter') },
    select: { id: true, slug: true, projectId: true, acts: true, opensOn: true, closesOn: true, moderation: true, project: true },
  });
}

export type EntryPhase = NonNullable<Awaited<ReturnType<typeof findPhaseToEnterIn>>>;

type Phase = { acts: PhaseAct[]; opensOn: Date; closesOn: Date };

/** The words as they may be stored, with what screening noticed, or why a phase does not take them as they are. */
export function checkedEntry(
  phase: Phase,
  said: EntrySaid,
): { ok: true; value: { title: string; text: string; flags: string[] } } | Refusal<EntryRefusal> {
  const { kind, receivedOn } = said;
  if (!phase.acts.includes(kind)) return refused('actNotAllowed');
  if (receivedOn > copenhagenDate(now())) return refused('receivedLater');
  if (receivedOn < dateOnly(phase.opensOn)) return refused('receivedBeforePhase');
  if (kind !== 'hearing_reply' && receivedOn > dateOnly(phase.closesOn)) return refused('receivedAfterPhase');
  const organisation = kind === 'hearing_reply' && said.speaksAs !== 'citizen' ? said.organisation : '';
  return screenWords({ ...said, title: kind === 'proposal' ? said.title : organisation });
}
