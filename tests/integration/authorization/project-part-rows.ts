import type { Actor } from '@/lib/audit/actor';
import { correctFact } from '@/lib/projects/server/correct-fact';
import { recordFact } from '@/lib/projects/server/record-fact';
import { recordGeometry } from '@/lib/projects/server/record-geometry';
import { aFact, factInput, geometryInput } from '@/tests/support/factories/project-parts';
import { aProject } from '@/tests/support/factories/projects';

/** How each command that writes what belongs to a project is called with sound input. */
export const partWriting = {
  recordFact: async (actor: Actor) => {
    const { id: projectId } = await aProject();
    return () => recordFact(actor, { ...factInput, projectId });
  },
  correctFact: async (actor: Actor) => {
    const { id, version } = await aFact();
    const { of: _, ...written } = factInput;
    return () => correctFact(actor, { ...written, id, version });
  },
  recordGeometry: async (actor: Actor) => {
    const { id: projectId } = await aProject();
    return () => recordGeometry(actor, { ...geometryInput, projectId });
  },
};
