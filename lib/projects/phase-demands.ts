import type { Identification } from '@/lib/audit/actor';
import { ageOfConsent } from '@/lib/identity/identity';

/** Each asks for all that stands before it. */
export const phaseRequirements = ['mail', 'mitid', 'resident'] as const;
export type PhaseRequirement = (typeof phaseRequirements)[number];

/** Who a phase is for, besides being signed in. */
export type PhaseDemands = { requires: PhaseRequirement; minimumAge: number | null };

const demandRefusals = ['mitidNeeded', 'notResident', 'tooYoung'] as const;
export type DemandRefusal = (typeof demandRefusals)[number];

export function isDemandRefusal(reason: string): reason is DemandRefusal {
  return demandRefusals.some((each) => each === reason);
}

/**
 * Whether somebody is whom a phase is for; null when they are. Whoever MitID says to be below the age of consent takes
 * part only where a phase says so itself: elsewhere they are heard in another way (databeskyttelsesloven § 6).
 */
export function demandRefusal(
  { requires, minimumAge }: PhaseDemands,
  identified: Identification | undefined,
): DemandRefusal | null {
  if (!identified) return requires === 'mail' ? null : 'mitidNeeded';
  const unknownAge = minimumAge === null ? ageOfConsent : 0;
  if ((identified.ageReached ?? unknownAge) < (minimumAge ?? ageOfConsent)) return 'tooYoung';
  return requires === 'resident' && !identified.isResident ? 'notResident' : null;
}
