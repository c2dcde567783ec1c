import { findAbuse } from './abuse';
import { findBankNumbers } from './bank-numbers';
import { findCapitals } from './capitals';
import { findContactDetails } from './contact-details';
import { findCprNumbers } from './cpr';
import { findLinkFlood } from './links';

/** What screening can notice; the first kinds win where two stand in the same place. */
export const findingKinds = ['cpr', 'bank', 'email', 'phone', 'abuse', 'links', 'capitals'] as const;
export type FindingKind = (typeof findingKinds)[number];

export type Finding = {
  kind: FindingKind;
  /** A likely CPR number may be a false alarm, which the writer can say. */
  certainty: 'sure' | 'likely';
  /** Place in the text as given, in UTF-16 units; `end` is after the last one. */
  start: number;
  end: number;
};

const flagsOnly: readonly FindingKind[] = ['abuse', 'links', 'capitals'];

/** True for what comes back to its writer; everything else only waits for an officer to look. */
export function comesBack({ kind }: Pick<Finding, 'kind'>): boolean {
  return !flagsOnly.includes(kind);
}

/** What is noticed in a text, in reading order, without overlaps. Time grows with the text, not with what is found. */
export function screenText(text: string): Finding[] {
  const found: Finding[] = [];
  const taken = new Uint8Array(text.length);
  const finders = [findCprNumbers, findBankNumbers, findContactDetails, findAbuse, findLinkFlood, findCapitals];
  for (const finding of finders.flatMap((find) => find(text))) {
    const [start, end] = longestFree(taken, finding);
    const isWhole = start === finding.start && end === finding.end;
    // Shouting goes on beside a word that is marked by itself; anything else stands alone or not at all.
    if (end <= start || !(isWhole || finding.kind === 'capitals')) continue;
    found.push({ ...finding, start, end });
    taken.fill(1, start, end);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The longest stretch of a finding where nothing else was found. */
function longestFree(taken: Uint8Array, { start, end }: Finding): [start: number, end: number] {
  let best: [number, number] = [start, start];
  for (let from = start, at = start; at <= end; at++) {
    if (at < end && taken[at] === 0) continue;
    if (at - from > best[1] - best[0]) best = [from, at];
    from = at + 1;
  }
  return best;
}
