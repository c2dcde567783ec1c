import { maskDigits, placeOf } from './masked-text';
import { comesBack, type Finding, screenText } from './screen-text';

/** What a writer said when a text came back to them. */
export type SaidByWriter = {
  /** What looks like a personal number is none. */
  falseAlarm: boolean;
  /** An address, a phone or an account number is to stay. */
  keepContact: boolean;
};

/** Why a text comes back, and the place: line, words around it with the digits masked, and what it is. */
export type Stop = {
  code: 'cpr' | 'cprLikely' | 'contact';
  details: { line: number; excerpt: string; kind: Finding['kind'] };
};

/**
 * What may be stored of a text, or where its writer has to look again. A sure personal number always comes back. A likely
 * one comes back once: when the writer says it is a false alarm it is kept with its digits masked. Contact and bank details
 * come back once and may be kept. Whatever is kept carries a flag, as does what only an officer should see; `flags` holds
 * anything back until somebody has looked.
 */
export function lookAgain(
  text: string,
  { falseAlarm, keepContact }: SaidByWriter,
): { stop: Stop } | { stop: null; text: string; flags: string[] } {
  const findings = screenText(text);
  const back = (code: Stop['code'], finding: Finding) => ({
    stop: { code, details: { ...placeOf(text, finding, findings), kind: finding.kind } },
  });
  const sure = findings.find((finding) => isCpr(finding) && finding.certainty === 'sure');
  if (sure) return back('cpr', sure);
  const likely = findings.find(isCpr);
  if (likely && !falseAlarm) return back('cprLikely', likely);
  const contact = findings.find((finding) => !isCpr(finding) && comesBack(finding));
  if (contact && !keepContact) return back('contact', contact);
  return { stop: null, text: maskDigits(text, findings.filter(isCpr)), flags: flagsOf(findings) };
}

function flagsOf(findings: readonly Finding[]): string[] {
  return [...new Set(findings.map(({ kind }) => (kind === 'cpr' ? 'cpr_false_alarm' : kind)))];
}

const isCpr = ({ kind }: Finding) => kind === 'cpr';
