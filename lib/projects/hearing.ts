import { type LegalBasis, legalBases, needsReason, shortPeriod } from './hearing-rules';

export const documentKinds = [
  'plan_proposal',
  'municipal_plan_addition',
  'environmental_report',
  'impact_assessment',
  'summary',
  'draft_permit',
  'visualisation',
  'scoping',
  'screening_decision',
  'other',
] as const;
export type HearingDocumentKind = (typeof documentKinds)[number];

/** Bodies that are asked directly; never a private person. */
export const partyKinds = ['authority', 'municipality', 'association', 'company'] as const;
export type PartyKind = (typeof partyKinds)[number];

export const partyOutcomes = ['answered', 'no_remarks'] as const;
export type PartyOutcome = (typeof partyOutcomes)[number];

/** The legal bases of a stored row; what is none any more is left out. */
export function knownBases(stored: readonly string[]): LegalBasis[] {
  return legalBases.filter((basis) => stored.includes(basis));
}

export type HearingFault =
  | { code: 'hearingMissing' }
  | { code: 'hearingReasonNeeded' }
  | { code: 'hearingTooShort'; details: { law: string; weeks: number; earliest: number } };

type WrittenHearing = { legalBases: readonly string[]; reasonDa: string | null; reasonEn: string | null };

/**
 * What a hearing lacks before people may be asked, or null. Its period counts from the day it is published, or from its
 * first day where that comes later; dates are calendar dates in Copenhagen.
 */
export function hearingFault(hearing: WrittenHearing | null, countsFrom: string, closesOn: string): HearingFault | null {
  const bases = knownBases(hearing?.legalBases ?? []);
  if (!hearing || bases.length === 0) return { code: 'hearingMissing' };
  if (needsReason(bases) && !(hearing.reasonDa && hearing.reasonEn)) return { code: 'hearingReasonNeeded' };
  const short = shortPeriod(bases, countsFrom, closesOn);
  // As a moment, which a sentence can write as a date.
  return short && { code: 'hearingTooShort', details: { ...short, earliest: Date.parse(short.earliest) } };
}

/** From which day a hearing's period counts: nobody can reply before it is both published and open. */
export function countsFrom(publishedOn: string, opensOn: string): string {
  return publishedOn > opensOn ? publishedOn : opensOn;
}
