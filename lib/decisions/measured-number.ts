import type { Locale } from '@/lib/i18n/locale';

const thousands = (mark: string) => String.raw`[1-9]\d{0,2}(?:${mark}\d{3})+`;
const danish = new RegExp(String.raw`^-?(?:${thousands(' ')}|${thousands(String.raw`\.`)}|\d+)(?:,(\d+))?$`);
const english = new RegExp(String.raw`^-?(?:${thousands(' ')}|${thousands(',')}|\d+)(?:\.(\d+))?$`);

/** Three digits after one mark are thousands in one language and decimals in the other, unless a zero stands first. */
const readsTwoWays = /^-?[1-9]\d{0,2}[.,]\d{3}$/;

/** So many are shown wherever an effect is. */
const mostDecimals = 3;
const longest = 15;

export type NumberFault = 'numberShape' | 'numberReadsTwoWays' | 'numberTooLong' | 'numberDecimals';

/**
 * A measured number as people write it in Danish or English: `3,5`, `3.5`, `12 500`, `1.234,5`, `1,234.5`. One that
 * means different things in the two languages is refused rather than guessed at.
 */
export function measuredNumber(written: string): number | NumberFault {
  const text = written.trim().replace(/\s/g, ' ').replace(/^[−–]/, '-');
  if (text.length > longest) return 'numberTooLong';
  if (readsTwoWays.test(text)) return 'numberReadsTwoWays';
  const found = danish.exec(text) ?? english.exec(text);
  if (!found) return 'numberShape';
  const decimals = found[1] ?? '';
  if (decimals.replace(/0+$/, '').length > mostDecimals) return 'numberDecimals';
  const whole = decimals ? text.slice(0, -decimals.length - 1) : text;
  return Number(`${whole.replace(/[ .,]/g, '')}.${decimals || '0'}`);
}

/** A stored number as it is written in a form: read back it is the same. */
export function writtenNumber(stored: number, locale: Locale): string {
  const text = locale === 'da' ? String(stored).replace('.', ',') : String(stored);
  return readsTwoWays.test(text) ? `${text}0` : text;
}
