import { type Actor, hasRole } from '@/lib/audit/actor';
import { isDemonstration } from '@/lib/platform/env';

/** Administrators look at the mails; in a demonstration every employee does. */
export function maySeeMails(actor: Actor): boolean {
  return hasRole(actor, 'administrator') || (actor.kind === 'employee' && isDemonstration());
}
