import { describe, expect, it } from 'vitest';
import { loadMessages } from '@/lib/web/messages';

type Texts = { [key: string]: string | Texts };

/** Every text of a language by its whole key. */
function flat(texts: Texts, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(texts).flatMap(([key, value]) =>
      typeof value === 'string' ? [[`${prefix}${key}`, value] as const] : [...flat(value, `${prefix}${key}.`)],
    ),
  );
}

const danish = flat(loadMessages('da') as Texts);
const english = flat(loadMessages('en') as Texts);

/** The names a text is filled with: `{count}`, `{date}`; the words inside plural and select branches are not names. */
function filledWith(text: string): Set<string> {
  const names = new Set<string>();
  readMessage(text, 0, names);
  return names;
}

/** Reads a message up to its closing brace and answers where it ended. */
function readMessage(text: string, from: number, names: Set<string>): number {
  let at = from;
  while (at < text.length && text[at] !== '}') at = text[at] === '{' ? readArgument(text, at + 1, names) : at + 1;
  return at;
}

function readArgument(text: string, from: number, names: Set<string>): number {
  const name = /^\w+/.exec(text.slice(from))?.[0] ?? '';
  names.add(name);
  let at = from + name.length;
  while (at < text.length && text[at] !== '}') at = text[at] === '{' ? readMessage(text, at + 1, names) + 1 : at + 1;
  return at + 1;
}

/** Lix: words per sentence plus the share of words longer than six letters. */
function lix(text: string): number {
  const words = text.match(/[\p{L}\d]+/gu) ?? [];
  const sentences = text.match(/[.:?!]+(\s|$)/g)?.length || 1;
  const long = words.filter((word) => word.length > 6).length;
  return words.length / sentences + (100 * long) / words.length;
}

describe('texts', () => {
  it('has the same texts in Danish and in English', () => {
    expect([...english.keys()].sort()).toEqual([...danish.keys()].sort());
  });

  it('leaves no text empty', () => {
    const empty = [...danish, ...english].filter(([, text]) => text.trim() === '').map(([key]) => key);
    expect(empty).toEqual([]);
  });

  it('fills a text with the same names in both languages', () => {
    const uneven = [...danish].filter(([key, text]) => {
      const other = filledWith(english.get(key) ?? '');
      const own = filledWith(text);
      return own.size !== other.size || [...own].some((name) => !other.has(name));
    });
    expect(uneven.map(([key]) => key)).toEqual([]);
  });

  it('speaks without exclamation marks, without "desværre" and without "brugeren"', () => {
    const loud = [...danish, ...english].filter(([, text]) => /!|desværre|\bbrugeren\b|unfortunately/i.test(text));
    expect(loud.map(([key]) => key)).toEqual([]);
  });

  it.each([
    'home',
    'strategy',
    'theme',
    'projects',
    'contributions',
    'privacy',
    'moderationRules',
    'cookies',
    'accessibility',
    'counting',
  ])('keeps the Danish of %s easy to read', (namespace) => {
    const texts = [...danish]
      .filter(([key]) => key.startsWith(`${namespace}.`))
      .map(([, text]) => text.replace(/\{[^{}]*\}/g, 'ord'));
    const sentences = texts.filter((text) => /[.]$/.test(text)).join(' ');
    expect(lix(sentences)).toBeLessThanOrEqual(45);
  });
});
