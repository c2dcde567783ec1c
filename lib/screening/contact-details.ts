import { normaliseText } from './normalised-text';
import { isNamedOtherwise } from './number-labels';
import type { Finding } from './screen-text';

const email =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}(?:@| ?[([](?:at|snabel-?a)[)\]] ?)[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{2,24}){1,4}/giu;

/** Danish numbers have eight digits and begin with 2 to 9; in pairs, in fours or in one. */
const withCountry = /(?<![\p{L}\p{N}+])(?:\+|00)45 ?[2-9]\d(?:[ -]?\d\d){3}(?!\d)/gu;
const withoutCountry =
  /(?<![\p{L}\p{N}+]|\d[-./])(?:[2-9]\d{7}|(?<!\d )[2-9]\d(?:(?: \d\d){3}|(?:-\d\d){3})(?! ?\d)|(?<!\d )[2-9]\d{3} \d{4}(?! ?\d))(?![\p{L}\p{N}]|[-./]\d)/gu;

/** E-mail addresses and Danish phone numbers in a text. */
export function findContactDetails(original: string): Finding[] {
  const { text, startOf, endOf } = normaliseText(original);
  const place = (match: RegExpExecArray) => ({
    start: startOf[match.index] ?? 0,
    end: endOf[match.index + match[0].length - 1] ?? 0,
  });
  const found = (kind: 'email' | 'phone') => (match: RegExpExecArray) => ({ kind, certainty: 'sure' as const, ...place(match) });
  const bare = [...text.matchAll(withoutCountry)].filter((match) => !isOtherNumber(text, match.index, match[0]));
  return [...[...text.matchAll(email)].map(found('email')), ...[...text.matchAll(withCountry), ...bare].map(found('phone'))];
}

/** Eight digits can also be a company, a case, a date, or two years. */
function isOtherNumber(text: string, start: number, number: string): boolean {
  const digits = number.replaceAll(/\D/g, '');
  const isDay = /^(?:[0-3]\d[01]\d(?:19|20)\d\d|(?:19|20)\d\d[01]\d[0-3]\d)$/.test(digits);
  const isTwoYears = /^(?:19|20)\d\d (?:19|20)\d\d$/.test(number);
  return (isDay && digits === number) || isTwoYears || isNamedOtherwise(text, start);
}
