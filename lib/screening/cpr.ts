import { normaliseText } from './normalised-text';
import { isNamedOtherwise } from './number-labels';
import type { Finding } from './screen-text';

/**
 * Six digits and four, written together or apart. The three parts of the date share one separator;
 * a year in full is joined to the rest by a hyphen. A number that goes on after a hyphen or a full
 * stop is a longer reference, not a personal number.
 */
const written =
  /(?<![\p{L}\p{N}]|\d[-.])(?:cpr[a-z]{0,6}[.:]?)?(?<number>(?<day>\d\d)(?<between>[-./ ]?)(?<month>\d\d)\k<between>(?:(?<year>\d\d) {0,2}[-./_]? {0,2}|(?<fullYear>(?:18|19|20)\d\d)-?)(?<serial>\d{4}))(?![\p{L}\p{N}]|[-.]\d)/dgiu;

const weights = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

/**
 * Danish personal numbers in a text. Sure: a real date and modulus 11, or a birthday on 1 January,
 * for which numbers without modulus 11 are in use (cpr.dk). Likely: any other real date.
 */
export function findCprNumbers(original: string): Finding[] {
  const { text, startOf, endOf } = normaliseText(original);
  const findings: Finding[] = [];
  for (const match of text.matchAll(written)) {
    const { day = '', month = '', year, fullYear, serial = '' } = match.groups ?? {};
    const [start, end] = match.indices?.groups?.number ?? [0, 0];
    const born = yearOfBirth(Number(year ?? fullYear?.slice(2)), Number(serial[0]));
    if (fullYear !== undefined && born !== Number(fullYear)) continue;
    if (!isDate(born, Number(month), Number(day))) continue;
    const digits = `${day}${month}${year ?? fullYear?.slice(2)}${serial}`;
    const isSure = (day === '01' && month === '01') || hasCheckDigit(digits);
    const isOtherNumber = isNamedOtherwise(text, start);
    if (isOtherNumber && !isSure) continue;
    const certainty = isSure && !isOtherNumber ? 'sure' : 'likely';
    findings.push({ kind: 'cpr', certainty, start: startOf[start] ?? 0, end: endOf[end - 1] ?? 0 });
  }
  return findings;
}

/** The seventh digit tells the century (cpr.dk, "Personnummeret i CPR"). */
function yearOfBirth(year: number, seventhDigit: number): number {
  if (seventhDigit <= 3) return 1900 + year;
  if (seventhDigit === 4 || seventhDigit === 9) return year <= 36 ? 2000 + year : 1900 + year;
  return year <= 57 ? 2000 + year : 1800 + year;
}

function isDate(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function hasCheckDigit(digits: string): boolean {
  return weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0) % 11 === 0;
}
