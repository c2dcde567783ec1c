import { type Actor, anonymous } from '@/lib/audit/actor';
import { type Holder, holders, type Permission, permissionTable } from '@/lib/audit/permissions';
import { aCitizen } from '@/tests/support/factories/participation';
import { aPartner } from '@/tests/support/factories/partners';
import { anEmployee } from '@/tests/support/factories/staff';

/** Every kind of actor a command can meet: the columns of the permission table, and a manager of other projects than the one at hand. */
export const actorNames = [...holders, 'manager elsewhere'] as const;
export type ActorName = (typeof actorNames)[number];

/** A stored person of that kind, ready to act. */
export async function anActor(name: ActorName): Promise<Actor> {
  if (name === 'anonymous') return anonymous;
  if (name === 'citizen') return aCitizen();
  if (name === 'partner') return aPartner();
  if (name === 'manager elsewhere') return anEmployee(['project_manager'], { manages: [] });
  return anEmployee([name]);
}

/** Whom the permission table lets, for a thing that belongs to a project the project manager manages and nobody is granted. */
export function allowedBy(permission: Permission): readonly ActorName[] {
  const row: Partial<Record<Holder, string>> = permissionTable[permission];
  return actorNames.filter((name) => {
    if (name === 'manager elsewhere') return row.project_manager !== undefined && row.project_manager !== 'managed';
    return row[name] !== undefined && row[name] !== 'granted';
  });
}
