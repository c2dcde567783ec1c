import { type Actor, personIdOf } from '@/lib/audit/actor';

/** Who did it, as an event names them: a person's id or the name of a part of the system. */
export function actorId(actor: Actor): string | null {
  return actor.kind === 'system' ? actor.name : personIdOf(actor);
}
