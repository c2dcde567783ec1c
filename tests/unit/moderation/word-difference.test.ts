import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type WordsPart, wordDifference } from '@/lib/moderation/word-difference';

const said = (parts: readonly WordsPart[], without: WordsPart['change']) =>
  parts
    .filter(({ change }) => change !== without)
    .map(({ text }) => text)
    .join('');

const line = fc
  .array(fc.constantFrom('bænk', 'sti', 'ved', 'havet', 'ny', '\n', 'ny  '), { maxLength: 12 })
  .map((words) => words.join(' '));

describe('the difference between a text and what it was mended to', () => {
  it('says which words are gone and which are new, in reading order', () => {
    expect(wordDifference('Ring til Bo på 12345678 om stien.', 'Skriv til kommunen om stien.')).toEqual([
      { text: 'Ring ', change: 'removed' },
      { text: 'Skriv ', change: 'added' },
      { text: 'til ', change: 'same' },
      { text: 'Bo på 12345678 ', change: 'removed' },
      { text: 'kommunen ', change: 'added' },
      { text: 'om stien.', change: 'same' },
    ]);
  });

  it('is nothing between equal texts, and everything where one of them is empty', () => {
    expect(wordDifference('En bænk.', 'En bænk.')).toEqual([{ text: 'En bænk.', change: 'same' }]);
    expect(wordDifference('', 'En bænk.')).toEqual([{ text: 'En bænk.', change: 'added' }]);
    expect(wordDifference('En bænk.', '')).toEqual([{ text: 'En bænk.', change: 'removed' }]);
    expect(wordDifference('', '')).toEqual([]);
  });

  it('loses no character of either text, whatever they are', () => {
    fc.assert(
      fc.property(fc.oneof(line, fc.string()), fc.oneof(line, fc.string()), (before, after) => {
        const parts = wordDifference(before, after);
        expect(said(parts, 'added')).toBe(before);
        expect(said(parts, 'removed')).toBe(after);
      }),
    );
  });

  it('never has two parts of one kind beside each other', () => {
    fc.assert(
      fc.property(line, line, (before, after) => {
        const changes = wordDifference(before, after).map(({ change }) => change);
        expect(changes.some((change, index) => change === changes[index + 1])).toBe(false);
      }),
    );
  });

  it('compares long texts by paragraph, so that they cost no more', () => {
    const paragraph = (word: string) => `${`${word} `.repeat(1500)}\n`;
    const before = `${paragraph('bænk')}${paragraph('sti')}`;
    const after = `${paragraph('bænk')}${paragraph('vej')}`;
    expect(wordDifference(before, after)).toEqual([
      { text: paragraph('bænk'), change: 'same' },
      { text: paragraph('sti'), change: 'removed' },
      { text: paragraph('vej'), change: 'added' },
    ]);
  });
});
