import { findContactDetails } from './contact-details';
import { findCprNumbers } from './cpr';

export type Finding = {
  kind: 'cpr' | 'email' | 'phone';
  /** A likely CPR number may be a false alarm, which the writer can say. */
  certainty: 'sure' | 'likely';
  /** Place in the text as given, in UTF-16 units; `end` is after the last one. */
  start: number;
  end: number;
};

/** Personal details in a text, in reading order, without overlaps; a CPR number wins over a phone number. */
export function screenText(text: string): Finding[] {
  const found: Finding[] = [];
  for (const finding of [...findCprNumbers(text), ...findContactDetails(text)])
    if (!found.some((other) => finding.start < other.end && other.start < finding.end)) found.push(finding);
  return found.sort((a, b) => a.start - b.start);
}
