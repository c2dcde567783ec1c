import type { Locale } from '@/lib/i18n/locale';

export type Role = 'project_manager' | 'moderator' | 'leader' | 'administrator';

/** What MitID has said of whoever acts: a threshold of age that is passed, and whether they live here. */
export type Identification = { ageReached: number | null; isResident: boolean };

/** Who acts. Never undefined: nobody signed in is `anonymous`, the worker is `system`. */
export type Actor =
  | { kind: 'anonymous' }
  | { kind: 'citizen'; personId: string; locale: Locale; blockedUntil?: Date; identified?: Identification }
  | { kind: 'employee'; personId: string; locale: Locale; roles: readonly Role[] }
  | { kind: 'partner'; personId: string; locale: Locale; organisationIds: readonly string[] }
  | { kind: 'system'; name: string };

export const anonymous: Actor = { kind: 'anonymous' };

export function personIdOf(actor: Actor): string | null {
  return 'personId' in actor ? actor.personId : null;
}

/** True for an employee with at least one of the roles; an administrator has them all. */
export function hasRole(actor: Actor, ...roles: Role[]): boolean {
  if (actor.kind !== 'employee') return false;
  return actor.roles.includes('administrator') || roles.some((role) => actor.roles.includes(role));
}

/** Until when somebody may not contribute, support or report; null for everybody who may. */
export function blockedUntil(actor: Actor, now: Date): Date | null {
  const until = actor.kind === 'citizen' ? actor.blockedUntil : undefined;
  return until && until > now ? until : null;
}
