import { normaliseText } from './normalised-text';
import type { Finding } from './screen-text';

const iban = /(?<![\p{L}\p{N}])(?<named>iban[ .:-]{0,3})?(?<number>DK\d\d(?: ?\d){14})(?![\p{L}\p{N}])/dgiu;

/** A registration number of four digits and an account of six to ten, where a word says that they are. */
const account =
  /(?<!\p{L})(?:reg(?:istrerings)?[ .-]{0,2}(?:nummer|nr)?|konto[ .-]{0,2}(?:nummer|nr)?)[ .:]{0,3}(?<number>\d{4}[ ,./:;-]{1,3}(?:og )?(?:konto[ .-]{0,2}(?:nummer|nr)?[ .:]{0,3})?\d(?:[ -]?\d){5,9})(?![\p{L}\p{N}])/dgiu;

/** Danish bank accounts and IBAN numbers. Only a number that passes its own check, or is named, is one. */
export function findBankNumbers(original: string): Finding[] {
  const { text, startOf, endOf } = normaliseText(original);
  const ibans = [...text.matchAll(iban)].filter(({ groups }) => groups?.named || hasIbanCheck(groups?.number ?? ''));
  return [...ibans, ...text.matchAll(account)].map((match) => {
    const [start, end] = match.indices?.groups?.number ?? [0, 0];
    return { kind: 'bank', certainty: 'sure', start: startOf[start] ?? 0, end: endOf[end - 1] ?? 0 };
  });
}

/** ISO 13616: the first four characters go last, letters are numbers from 10, and the rest of 97 is one. */
function hasIbanCheck(number: string): boolean {
  const compact = number.replaceAll(' ', '').toUpperCase();
  const digits = `${compact.slice(4)}${compact.slice(0, 4)}`.replaceAll(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  return BigInt(digits) % 97n === 1n;
}
