import { describe, expect, it } from 'vitest';
import { embedOrigin, embedOrigins, frameAncestors } from '@/lib/insight/embed-origins';
import { shareLinkState } from '@/lib/insight/share-link';
import type { SummaryBlock } from '@/lib/insight/summary-content';
import { arranged, blocksLeft, filledParts, type SummaryPart, storedParts, usualParts } from '@/lib/insight/summary-parts';
import { dueMonth, nextRun, runMoment } from '@/lib/insight/summary-schedule';
import { versionDifferences } from '@/lib/insight/version-differences';

const both = (words: string) => ({ da: words, en: words });
const parts: SummaryPart[] = [
  { kind: 'block', id: 'reach' },
  { kind: 'text', text: both('Kort.') },
  { kind: 'block', id: 'themes' },
];

describe('the parts of a summary', () => {
  it('move a place, go, and go nowhere past the ends', () => {
    expect(arranged(parts, 1, 'up')).toEqual([parts[1], parts[0], parts[2]]);
    expect(arranged(parts, 1, 'down')).toEqual([parts[0], parts[2], parts[1]]);
    expect(arranged(parts, 1, 'remove')).toEqual([parts[0], parts[2]]);
    expect(arranged(parts, 0, 'up')).toBeNull();
    expect(arranged(parts, 2, 'down')).toBeNull();
    expect(arranged(parts, 3, 'remove')).toBeNull();
  });

  it('are read back as they were stored, and anything else is refused', () => {
    expect(storedParts(JSON.parse(JSON.stringify(parts)))).toEqual(parts);
    expect(() => storedParts([{ kind: 'block', id: 'persons' }])).toThrow();
    expect(blocksLeft(usualParts)).toEqual([]);
    expect(blocksLeft(parts)).not.toContain('reach');
  });

  it('say what the summary says, in their order', () => {
    const filled = filledParts(parts.toReversed(), [aBlock('reach', 10), aBlock('themes', 3)]);
    expect(filled.map((part) => (part.kind === 'block' ? part.block.id : part.text.da))).toEqual(['themes', 'Kort.', 'reach']);
  });
});

describe('the differences between two versions', () => {
  it('are every number that is another, has come or gone, or can or cannot be shown', () => {
    const before = [aBlock('reach', null), aBlock('themes', 3), aBlock('use', 1)];
    const after = [aBlock('reach', 5), aBlock('themes', 3), aBlock('stance', 2)];
    expect(versionDifferences(before, after).map(({ before: was, after: is }) => [was, is])).toEqual([
      [null, 5],
      [null, 5],
      ['absent', 2],
      ['absent', 2],
      [1, 'absent'],
      [1, 'absent'],
    ]);
    expect(versionDifferences(before, before)).toEqual([]);
  });

  it('name a row by what it is called, never by the words of a citizen', () => {
    const said = (value: number) => {
      const block = aBlock('proposals', value);
      const rows = [{ key: 'ND-7K4M-9Q', cells: [{ said: 'Kanarie', language: 'da', code: 'ND-7K4M-9Q' }, value] }];
      return [{ ...block, figures: [], tables: block.tables.map((table) => ({ ...table, rows })) }];
    };
    const [difference] = versionDifferences(said(1), said(2));
    expect(difference?.what.da).toContain('ND-7K4M-9Q');
    expect(JSON.stringify(difference)).not.toContain('Kanarie');
  });
});

describe('the schedule of a summary', () => {
  // 1 November 2026 is a Sunday, 1 August 2026 a Saturday, 1 December 2026 a Tuesday.
  it.each([
    ['2026-11', '2026-11-02T07:00:00.000Z'],
    ['2026-08', '2026-08-03T06:00:00.000Z'],
    ['2026-12', '2026-12-01T07:00:00.000Z'],
  ])('makes the version of %s on the first weekday at eight in Copenhagen', (month, moment) => {
    expect(runMoment(month, 8).toISOString()).toBe(moment);
  });

  it('is due from its moment on, also when it is late, and not for a month it was set in afterwards', () => {
    const setAt = new Date('2026-10-20T10:00:00Z');
    const due = (at: string, set = setAt) => dueMonth(new Date(at), { hour: 8, setAt: set });
    expect(due('2026-11-02T06:59:59Z')).toBeNull();
    expect(due('2026-11-02T07:00:00Z')).toBe('2026-11');
    expect(due('2026-11-29T12:00:00Z')).toBe('2026-11');
    expect(due('2026-11-29T12:00:00Z', new Date('2026-11-10T10:00:00Z'))).toBeNull();
  });

  it('says when the next one is, over the turn of the year too', () => {
    const setAt = new Date('2026-01-01T00:00:00Z');
    const next = (at: string, isMade: boolean) => nextRun(new Date(at), { hour: 8, setAt, isMade }).toISOString();
    expect(next('2026-11-01T12:00:00Z', false)).toBe('2026-11-02T07:00:00.000Z');
    expect(next('2026-11-02T12:00:00Z', true)).toBe('2026-12-01T07:00:00.000Z');
    expect(next('2026-12-31T12:00:00Z', true)).toBe('2027-01-01T07:00:00.000Z');
  });
});

describe('a site that may show an embed', () => {
  it.each([
    ['https://fonden.example', 'https://fonden.example'],
    [' https://Fonden.example/ ', 'https://fonden.example'],
    ['https://fonden.example:8443', 'https://fonden.example:8443'],
    ['http://localhost:4000', 'http://localhost:4000'],
    ['http://fonden.example', null],
    ['https://*.example', null],
    ['https://fonden.example/side', null],
    ['https://navn@fonden.example', null],
    ['javascript:alert(1)', null],
    ['*', null],
    ["https://a.example; script-src 'unsafe-inline'", null],
  ])('%s is %s', (written, origin) => {
    expect(embedOrigin(written)).toBe(origin);
  });

  it('stands on a line of its own, each once, and any site where none is named', () => {
    expect(embedOrigins('https://a.example\n\nhttps://b.example/\nhttps://a.example')).toEqual([
      'https://a.example',
      'https://b.example',
    ]);
    expect(embedOrigins('https://a.example\nnej')).toBeNull();
    expect(frameAncestors(['https://a.example', 'https://b.example'])).toBe('https://a.example https://b.example');
    expect(frameAncestors([])).toBe('*');
  });
});

it('a share link is open until it expires or is revoked', () => {
  const at = new Date('2026-11-26T12:00:00Z');
  const later = new Date('2026-11-27T12:00:00Z');
  expect(shareLinkState({ expiresAt: later, revokedAt: null }, at)).toBe('open');
  expect(shareLinkState({ expiresAt: at, revokedAt: null }, at)).toBe('expired');
  expect(shareLinkState({ expiresAt: later, revokedAt: at }, at)).toBe('revoked');
});

function aBlock(id: SummaryBlock['id'], value: number | null): SummaryBlock {
  const column = { key: 'count', label: both('Antal'), unit: 'persons' as const };
  return {
    id,
    heading: both(id),
    lede: both(''),
    figures: [{ key: 'all', label: both(`${id} i alt`), value, unit: 'persons', counts: both('') }],
    tables: [
      {
        key: 'table',
        caption: both(id),
        counts: both(''),
        columns: [{ key: 'name', label: both('Navn'), unit: 'words' }, column],
        rows: [{ key: 'row', cells: [both('En række'), value] }],
        chart: { type: 'none' },
        notes: [],
      },
    ],
    method: [],
    empty: null,
  };
}
