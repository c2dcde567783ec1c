import { abusiveForms, inCompounds, threats } from './abuse-words';
import { normaliseText } from './normalised-text';
import type { Finding } from './screen-text';

const word = /[\p{L}\p{N}@$!*|]{2,60}/gu;
/** Letters one by one with the same sign between them: "i d i o t", "i.d.i.o.t". */
const spelled = /(?<![\p{L}\p{N}])\p{L}(?<between>[ ._*-])\p{L}(?:\k<between>\p{L}){1,24}(?![\p{L}\p{N}])/gu;

const lookalikes: Record<string, string> = {
  0: 'o',
  1: 'i',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'l',
};
const shortestCompound = 5;

/** Insults, slurs and threats, also with a sign for a letter, a letter many times or a letter at a time. */
export function findAbuse(original: string): Finding[] {
  const { text, startOf, endOf } = normaliseText(original);
  const found: Finding[] = [];
  const mark = (start: number, end: number) =>
    found.push({ kind: 'abuse', certainty: 'likely', start: startOf[start] ?? 0, end: endOf[end - 1] ?? 0 });

  for (const { 0: written, index } of text.matchAll(threats)) mark(index, index + written.length);
  for (const { 0: written, index } of text.matchAll(word)) {
    const start = written.length - written.replace(/^[!*|]+/, '').length;
    const core = written.slice(start).replace(/[!*|]+$/, '');
    if (isAbusive(core)) mark(index + start, index + start + core.length);
  }
  for (const { 0: written, index } of text.matchAll(spelled)) {
    const letters = [...written].filter((_, at) => at % 2 === 0).join('');
    // A word of one letter may stand before or behind it.
    if ([letters, letters.slice(1), letters.slice(0, -1)].some(isAbusive)) mark(index, index + written.length);
  }
  return found;
}

function isAbusive(written: string): boolean {
  const plain = written.toLowerCase();
  if (!/\p{L}/u.test(plain)) return false;
  const letters = plain.replaceAll(/[^\p{L}*]/gu, (sign) => lookalikes[sign] ?? sign);
  return isWord(plain) || isWord(letters) || [plain, letters].some((each) => manyTimes.test(each) && isWordWhenShortened(each));
}

const manyTimes = /(\p{L})\1\1/u;

function isWordWhenShortened(spelling: string): boolean {
  return ['$1', '$1$1'].some((kept) => isWord(spelling.replaceAll(/(\p{L})\1{2,}/gu, kept)));
}

function isWord(spelling: string): boolean {
  return abusiveForms.has(spelling) || isCompound(spelling) || (spelling.includes('*') && hasHole(spelling));
}

function isCompound(spelling: string): boolean {
  return spelling.length >= shortestCompound && inCompounds.some((base) => spelling.endsWith(base));
}

const formsOfLength = new Map<number, string[]>();
for (const form of abusiveForms) formsOfLength.set(form.length, [...(formsOfLength.get(form.length) ?? []), form]);

/** One letter or two replaced by stars: "f*ck". */
function hasHole(spelling: string): boolean {
  const holes = spelling.split('*').length - 1;
  if (holes > 2 || spelling.length - holes < 2) return false;
  const fits = (form: string) => [...form].every((letter, at) => spelling[at] === '*' || spelling[at] === letter);
  return formsOfLength.get(spelling.length)?.some(fits) ?? false;
}
