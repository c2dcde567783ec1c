import type { Actor } from '@/lib/audit/actor';
import { reach } from '@/lib/audit/permissions';
import type { Db } from '@/lib/platform/db';

export type FoundPaper = {
  id: string;
  version: number;
  phase: { id: string; slug: string; projectId: string; closesOn: Date; project: { slug: string } };
};

/** The addresses of the desk a paper is written at, and what its events name. */
export type PaperPlace = { project: string; phase: string };

/** A paper within the actor's reach, held until the transaction ends: whoever changes one waits for whoever else does. */
export async function holdPaper(tx: Db, actor: Actor, id: string): Promise<FoundPaper | null> {
  await tx.$executeRaw`SELECT 1 FROM "WhitePaper" WHERE "id" = ${id} FOR UPDATE`;
  return tx.whitePaper.findFirst({
    where: { id, phase: { projectId: reach(actor, 'project.edit') } },
    select: {
      id: true,
      version: true,
      phase: { select: { id: true, slug: true, projectId: true, closesOn: true, project: { select: { slug: true } } } },
    },
  });
}

export function placeOf({ phase }: FoundPaper): PaperPlace {
  return { project: phase.project.slug, phase: phase.slug };
}

export function idsOf({ phase }: FoundPaper) {
  return { phase: phase.id, project: phase.projectId };
}
