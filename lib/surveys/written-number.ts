/**
 * The number somebody wrote, the Danish way (1.234,5) or the English (1,234.5), or null. The same text is the same
 * number in both languages: a lone mark before three digits stands for thousands, unless so many decimals may be given.
 */
export function writtenNumber(written: string, decimals: number): number | null {
  const text = written.replaceAll(/[\s'’]/g, '').replace(/^[−–]/, '-');
  const [, sign = '', digits = ''] = /^([-+]?)(\d[\d.,]*|[.,]\d+)$/.exec(text) ?? [];
  if (digits === '') return null;
  const mark = decimalMark(digits, decimals);
  const [whole = '', part, ...more] = mark ? digits.split(mark) : [digits];
  if (more.length > 0 || part === '' || (part !== undefined && !/^\d+$/.test(part))) return null;
  if (!/^(?:\d*|[1-9]\d{0,2}(?:([.,])\d{3})(?:\1\d{3})*)$/.test(whole)) return null;
  const number = Number(`${sign}${whole.replaceAll(/[.,]/g, '') || '0'}.${part ?? '0'}`);
  return Number.isFinite(number) ? number : null;
}

/** How many decimals a number has. */
export function decimalsOf(number: number): number {
  const [, part = ''] = String(number).split('.');
  return part.length;
}

function decimalMark(digits: string, decimals: number): '.' | ',' | null {
  const marks = digits.replaceAll(/\d/g, '');
  const last = marks.at(-1);
  if (last !== '.' && last !== ',') return null;
  if (new Set(marks).size === 2) return last;
  if (marks.length > 1) return null;
  const isThousands = /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits) && decimals < 3;
  return isThousands ? null : last;
}
