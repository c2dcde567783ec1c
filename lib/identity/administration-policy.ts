import type { Actor } from '@/lib/audit/actor';
import { may, type Permission } from '@/lib/audit/permissions';
import { allowed, denied, type Verdict } from '@/lib/audit/policy';

/** `notFound` is the answer to people who may not know that there is an administration at all. */
export type AdministrationRefusal = 'signInNeeded' | 'notFound' | 'notAllowed';

/** Administrators say who has which role and who manages which project. */
export function mayAdministerRoles(actor: Actor): Verdict<AdministrationRefusal> {
  return verdictOf(actor, 'role.administer');
}

/** Administrators keep the partner organisations, their members and what they are granted. */
export function mayAdministerPartners(actor: Actor): Verdict<AdministrationRefusal> {
  return verdictOf(actor, 'partner.administer');
}

function verdictOf(actor: Actor, permission: Permission): Verdict<AdministrationRefusal> {
  if (actor.kind === 'anonymous') return denied('signInNeeded');
  if (actor.kind !== 'employee') return denied('notFound');
  return may(actor, permission) ? allowed : denied('notAllowed');
}
