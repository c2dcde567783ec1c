import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { partsWithMarks, redactionMark, withPlainMarks } from '@/lib/contributions/redaction-mark';
import { tidyText } from '@/lib/contributions/tidy-text';
import { markedPassages, redactText, stillHoldsCpr } from '@/lib/moderation/redaction';

const why = { reason: 'personal_data', holdsCpr: false, language: 'da' } as const;

describe('what an officer marks', () => {
  test('is what stands in double brackets', () => {
    expect(markedPassages('Min nabo Kaj larmer', 'Min nabo [[Kaj]] larmer')).toEqual([{ start: 9, end: 12 }]);
    expect(markedPassages('a\nb', '[[a]]\r\n[[b]]')).toEqual([
      { start: 0, end: 1 },
      { start: 2, end: 3 },
    ]);
  });

  test('is nothing when a letter was changed, added or taken away, or a bracket left open', () => {
    for (const marked of ['Min nabo [[Kaj]] larmede', 'nabo [[Kaj]] larmer', 'Min nabo [[Kaj larmer', 'Min nabo Kaj]] larmer'])
      expect(markedPassages('Min nabo Kaj larmer', marked)).toBeNull();
  });

  test('can stand beside brackets the citizen wrote', () => {
    expect(markedPassages('se [[her]] Kaj', 'se [[her]] [[Kaj]]')).toEqual([{ start: 11, end: 14 }]);
  });

  test('never changes another word, whatever the text and wherever the marks', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), fc.nat(), (written, a, b) => {
        const text = tidyText(written).replaceAll(/[[\]]/g, '');
        const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
        const marked = `${text.slice(0, start)}[[${text.slice(start, end)}]]${text.slice(end)}`;
        const passages = markedPassages(text, marked);
        expect(passages).toEqual(end > start ? [{ start, end }] : []);
        const { shown } = redactText(text, passages ?? [], why);
        expect(shown.startsWith(text.slice(0, start)) && shown.endsWith(text.slice(end))).toBe(true);
      }),
    );
  });
});

describe('a redacted text', () => {
  test('shows a mark in the language of the text and keeps the words for officers', () => {
    const text = 'Min nabo Kaj larmer';
    const passages = [{ start: 9, end: 12 }];
    expect(redactText(text, passages, why)).toEqual({
      shown: 'Min nabo ⟦fjernet af kommunen: personoplysning⟧ larmer',
      kept: text,
      removedCpr: false,
    });
    expect(redactText(text, passages, { ...why, language: 'en' }).shown).toContain('removed by the municipality: personal data');
  });

  test('keeps no passage with a personal number, found or pointed out', () => {
    const text = 'Ring til 010190-1234 eller Kaj';
    const found = redactText(text, [{ start: 9, end: 20 }], why);
    expect(found.shown).toBe('Ring til ⟦fjernet af kommunen: CPR-nummer⟧ eller Kaj');
    expect(found).toMatchObject({ kept: found.shown, removedCpr: true });
    const told = redactText('nul et nul et halvfems', [{ start: 0, end: 22 }], { ...why, holdsCpr: true });
    expect(told.kept).not.toContain('halvfems');
  });

  test('is refused while a personal number still stands in it, and never kept with one', () => {
    const text = 'Kaj, 010190-1234';
    const { shown, kept } = redactText(text, [{ start: 0, end: 3 }], why);
    expect(stillHoldsCpr(shown)).toBe(true);
    expect(kept).not.toContain('1234');
  });

  test('has marks nobody else can write', () => {
    const mark = redactionMark('abuse', 'da');
    expect(partsWithMarks(`Før ${mark} efter`)).toEqual([
      { text: 'Før ', isMark: false },
      { text: '[fjernet af kommunen: krænkende ord]', isMark: true },
      { text: ' efter', isMark: false },
    ]);
    expect(partsWithMarks(tidyText(mark)).every(({ isMark }) => !isMark)).toBe(true);
  });

  test('is read in plain brackets wherever it cannot be drawn, also when it was cut short', () => {
    expect(withPlainMarks(`Før ${redactionMark('cpr', 'da')}`)).toBe('Før [fjernet af kommunen: CPR-nummer]');
    expect(partsWithMarks('Før ⟦fjernet af kom')).toEqual([{ text: 'Før ⟦fjernet af kom'.replace('⟦', '['), isMark: false }]);
  });
});
