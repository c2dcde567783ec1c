import { db } from '@/lib/platform/db';
import type { PhaseDemands } from '../phase-demands';
import { publishedPhase } from './phase-rows';

export type PhaseDemandView = PhaseDemands & { titleDa: string; titleEn: string; project: { slug: string } };

/** Whom a published phase of a published project is for, or null for anything else. */
export function getPhaseDemands(id: string): Promise<PhaseDemandView | null> {
  return db().phase.findFirst({
    where: { id, ...publishedPhase, project: { publication: { isNot: null } } },
    select: { titleDa: true, titleEn: true, requires: true, minimumAge: true, project: { select: { slug: true } } },
  });
}
