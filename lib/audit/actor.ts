import type { Locale } from '@/lib/i18n/locale';

export const roles = ['project_manager', 'moderator', 'leader', 'administrator'] as const;
export type Role = (typeof roles)[number];

/** What MitID has said of whoever acts: a threshold of age that is passed, and whether they live here. */
export type Identification = { ageReached: number | null; isResident: boolean };

/** Who acts. Never undefined: nobody signed in is `anonymous`, the worker is `system`. */
export type Actor =
  | { kind: 'anonymous' }
  | { kind: 'citizen'; personId: string; locale: Locale; blockedUntil?: Date; identified?: Identification }
  | {
      kind: 'employee';
      personId: string;
      locale: Locale;
      roles: readonly Role[];
      /** The projects a project manager answers for, with their cases. */
      projectIds: readonly string[];
    }
  | { kind: 'partner'; personId: string; locale: Locale; organisationIds: readonly string[] }
  | { kind: 'system'; name: string };

export const anonymous: Actor = { kind: 'anonymous' };

export function personIdOf(actor: Actor): string | null {
  return 'personId' in actor ? actor.personId : null;
}

/** Until when somebody may not contribute, support or report; null for everybody who may. */
export function blockedUntil(actor: Actor, now: Date): Date | null {
  const until = actor.kind === 'citizen' ? actor.blockedUntil : undefined;
  return until && until > now ? until : null;
}
