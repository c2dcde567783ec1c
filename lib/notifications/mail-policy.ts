import type { Actor } from '@/lib/audit/actor';
import { may } from '@/lib/audit/permissions';
import { isDemonstration } from '@/lib/platform/env';

/** Administrators look at the mails; in a demonstration every employee does. */
export function maySeeMails(actor: Actor): boolean {
  return may(actor, 'mail.operate') || (actor.kind === 'employee' && isDemonstration());
}
