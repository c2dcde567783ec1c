import type { Finding } from './screen-text';

/** The text with every digit of the findings as a dot: the place is seen, the number is not. */
export function maskDigits(text: string, findings: readonly Pick<Finding, 'start' | 'end'>[]): string {
  return [...findings]
    .sort((a, b) => b.start - a.start)
    .reduce((masked, { start, end }) => {
      const dots = masked.slice(start, end).replaceAll(/\p{N}/gu, '•');
      return masked.slice(0, start) + dots + masked.slice(end);
    }, text);
}

const wordsAround = 24;

/** Where a finding stands: its line, from 1, and the words around it with the digits masked. */
export function placeOf(text: string, finding: Finding, findings: readonly Finding[]): { line: number; excerpt: string } {
  const line = text.slice(0, finding.start).split('\n').length;
  const lineStart = text.lastIndexOf('\n', finding.start - 1) + 1;
  const lineEnd = text.indexOf('\n', finding.end);
  const from = Math.max(lineStart, finding.start - wordsAround);
  const to = Math.min(lineEnd === -1 ? text.length : lineEnd, finding.end + wordsAround);
  const inside = findings
    .filter((other) => other.end > from && other.start < to)
    .map((other) => ({ start: Math.max(0, other.start - from), end: Math.min(to, other.end) - from }));
  const excerpt = maskDigits(text.slice(from, to), inside).trim();
  return { line, excerpt: `${from > lineStart ? '…' : ''}${excerpt}${to < (lineEnd === -1 ? text.length : lineEnd) ? '…' : ''}` };
}
