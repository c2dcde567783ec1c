import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { browseFilterFrom, browseQuery } from '@/lib/thread/browse-filter';
import { hitEnd, hitStart, markAlike, withoutHits, withoutMarksInLinks } from '@/lib/thread/found-words';

describe('what somebody looks for', () => {
  it('comes back from its own address, whatever the address held', () => {
    const value = fc.option(
      fc.oneof(fc.string({ unit: 'grapheme', maxLength: 150 }), fc.constantFrom('proposal', 'used', 'Grenaa', 'none')),
      {
        nil: undefined,
      },
    );
    const query = fc.record({ q: value, project: value, theme: value, category: value, kind: value, status: value, town: value });
    fc.assert(
      fc.property(query, (asked) => {
        const filter = browseFilterFrom(asked);
        expect(browseFilterFrom(Object.fromEntries(browseQuery(filter)))).toEqual(filter);
      }),
    );
  });

  it('asks for nothing where nobody offers it, or where a field is given twice', () => {
    const filter = browseFilterFrom({ kind: 'secret', status: 'x', town: 'Randers', q: ['a', 'b'] });
    expect(browseQuery(filter).size).toBe(0);
  });
});

describe('words that were looked for', () => {
  it('are marked where they look alike, and the text stays what it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (text, words) => {
        const plain = withoutHits(text);
        expect(withoutHits(markAlike(plain, words))).toBe(plain);
      }),
    );
    expect(markAlike('En legeplads nu', 'lejeplads')).toBe(`En ${hitStart}legeplads${hitEnd} nu`);
  });

  it('leave addresses whole', () => {
    expect(withoutMarksInLinks(`Se https://${hitStart}bænk${hitEnd}.dk og en ${hitStart}bænk${hitEnd}`)).toBe(
      `Se https://bænk.dk og en ${hitStart}bænk${hitEnd}`,
    );
  });
});
