import type { Actor } from '@/lib/audit/actor';
import { reach } from '@/lib/audit/permissions';
import { copenhagenDate, dateOnly } from '@/lib/i18n/copenhagen';
import { now } from '@/lib/platform/clock';
import type { Db } from '@/lib/platform/db';
import { countsFrom, type HearingFault, hearingFault } from '../../hearing';

const editedPhase = { id: true, slug: true, projectId: true, project: { select: { slug: true } } } as const;

/** A phase one edits, for what belongs to its hearing; null for any other. */
export function findEditedPhase(tx: Db, actor: Actor, phaseId: string) {
  return tx.phase.findUnique({ where: { id: phaseId, projectId: reach(actor, 'project.edit') }, select: editedPhase });
}

export const dateColumn = (date: string) => new Date(`${date}T00:00:00Z`);

type Period = { opensOn: string; closesOn: string };

/** What the hearing of a phase lacks to be shown with this period from now on, or from when it was published. */
export async function hearingFaultOf(tx: Db, phaseId: string, { opensOn, closesOn }: Period): Promise<HearingFault | null> {
  const { hearing, publication, acts } = await tx.phase.findUniqueOrThrow({
    where: { id: phaseId },
    select: {
      acts: true,
      hearing: { select: { legalBases: true, reasonDa: true, reasonEn: true } },
      publication: { select: { publishedAt: true } },
    },
  });
  // An act that is added to a shown phase begins on the day it is added.
  const shownSince = acts.includes('hearing_reply') && publication ? publication.publishedAt : now();
  return hearingFault(hearing, countsFrom(copenhagenDate(shownSince), opensOn), closesOn);
}

export const periodOf = ({ opensOn, closesOn }: { opensOn: Date; closesOn: Date }): Period => ({
  opensOn: dateOnly(opensOn),
  closesOn: dateOnly(closesOn),
});
