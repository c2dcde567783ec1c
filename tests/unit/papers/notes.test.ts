import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BoardFacts, boardAppendix, sinceLines } from '@/lib/papers/board-appendix';
import { composeNote } from '@/lib/papers/compose-note';
import { askedYear, type CycleEntry, monthsOf } from '@/lib/papers/cycle';
import { gateText, type Involvement, involvementText, shownTurnout, turnoutText } from '@/lib/papers/involvement';
import { adjusted, type NoteContent, type ThemeState } from '@/lib/papers/note';
import { danishNote } from '@/lib/papers/note-texts';

const nobody: Involvement = {
  phases: [],
  parties: { invited: 0, answered: 0, silent: 0 },
  meetings: [],
  said: { proposal: 0, comment: 0, hearing_reply: 0, survey_text: 0, addition: 0 },
  turnout: shownTurnout({ persons: 0, contributors: 0, supporters: 0, voters: 0, answers: 0 }),
  topics: [],
  unsorted: 0,
  answered: 0,
  uses: [],
  changes: [],
  gate: { affectsLocals: false, finishedPhases: 0, openObjections: 0, exception: null },
};

describe('the paragraph on involvement', () => {
  it('says that nobody was asked where nobody was', () => {
    const text = involvementText(nobody);
    expect(text).toContain('Borgerne er ikke blevet spurgt endnu.');
    expect(text).not.toContain('bidrag');
    expect(text).not.toMatch(/undefined|null|NaN|\{/);
  });

  it('names the topics by how much was said of them, and what changed', () => {
    const text = involvementText({
      ...nobody,
      said: { ...nobody.said, hearing_reply: 9 },
      topics: [
        { name: 'Støj', count: 2 },
        { name: 'Afstand', count: 7 },
        { name: 'Ingen', count: 0 },
      ],
      changes: [{ part: 'provisions', place: '§ 5.3', newText: '200 meter' }],
    });
    expect(text).toContain('Afstand (7), Støj (2).');
    expect(text).not.toContain('Ingen (0)');
    expect(text).toContain('Bestemmelser: § 5.3');
  });

  it('says how the plan’s demand is met, excepted, or not met, and names objections that stand', () => {
    const gate = (over: Partial<Involvement['gate']>) =>
      gateText({ ...nobody, gate: { ...nobody.gate, affectsLocals: true, ...over } });
    expect(gate({})).toContain('ikke opfyldt');
    expect(gate({ finishedPhases: 2 })).toContain('opfyldt ved 2 afsluttede faser');
    expect(gate({ exception: { official: 'Eva', reason: 'Det haster.', on: '2026-11-03' } })).toContain(
      'Eva har 3. november 2026',
    );
    expect(gate({ finishedPhases: 1, openObjections: 1 })).toContain('1 indsigelse fra en myndighed er ikke afklaret');
    expect(gateText(nobody)).toContain('kræver ikke');
  });

  it('never tells a number of persons under five, nor what it could be taken from', () => {
    fc.assert(
      fc.property(fc.nat(30), fc.nat(30), fc.nat(30), fc.nat(30), (contributors, supporters, voters, answers) => {
        const persons = Math.max(contributors, supporters, voters);
        const turnout = shownTurnout({ persons, contributors, supporters, voters, answers });
        expect(turnout.persons === null || turnout.persons >= 5).toBe(true);
        for (const shown of [turnout.contributors, turnout.supporters, turnout.voters])
          expect(shown === null || (shown >= 5 && persons - shown >= 5)).toBe(true);
        expect(turnout.answers === null || turnout.answers >= 5).toBe(true);
        expect(turnoutText({ turnout })).not.toMatch(/(^|\D)[0-4] (personer|har|gange)/);
      }),
    );
  });
});

describe('the appendix', () => {
  const state = (over: Partial<ThemeState>): ThemeState => ({
    ref: 'T1',
    title: 'Samskabelse',
    projects: 1,
    sent: 10,
    answered: 4,
    used: 2,
    decisions: 1,
    effects: 0,
    ...over,
  });

  it('tells the difference in a line for each theme', () => {
    expect(sinceLines([state({ sent: 13, answered: 3, effects: 1 })], [state({})])).toEqual([
      'T1 Samskabelse: +3 bidrag, −1 med svar, +1 virkning.',
    ]);
    expect(sinceLines([state({})], [state({})])).toEqual(['T1 Samskabelse: intet nyt.']);
    expect(sinceLines([state({ ref: 'T9', title: 'Nyt' })], [state({})])).toEqual(['T9 Nyt: temaet er nyt.']);
  });

  it('has a section for everything, also where there is nothing', () => {
    const empty: BoardFacts = {
      plan: { title: 'Plan' },
      earlier: null,
      themes: [],
      attention: [],
      decisions: [],
      effects: [],
      pools: [],
    };
    const sections = boardAppendix(empty);
    expect(sections.map(({ key }) => key)).toEqual([
      'since',
      'themes',
      'attention',
      'decisions',
      'effects',
      'pools',
      'assessment',
    ]);
    expect(sections.find(({ key }) => key === 'attention')?.generated).toBe('Intet kræver særlig opmærksomhed.');
    expect(sections.find(({ key }) => key === 'pools')?.generated).toBe('Planen har ingen puljer.');
  });
});

describe('a note as a document', () => {
  const content: NoteContent = {
    format: 1,
    kind: 'collection',
    title: 'Opsamling',
    municipality: 'Kommune',
    department: 'Plan',
    caseNumber: null,
    version: 1,
    date: '2026-11-03',
    isExample: false,
    project: { slug: 'stien', titleDa: 'Stien', titleEn: 'The path' },
    facts: [{ key: 'project', value: 'Stien' }],
    sections: adjusted(
      [
        { key: 'period', generated: 'Automatisk.' },
        { key: 'quotes', generated: '', parts: [{ kind: 'quotes', codes: ['ND-1', 'ND-2'] }] },
        { key: 'next', generated: '' },
      ],
      new Map([['period', 'Skrevet selv.']]),
    ),
    cited: [],
    themes: null,
  };
  const words = new Map([['ND-1', { title: 'En bænk', text: 'Så kan man hvile.' }]]);

  it('says an officer’s words in place of the generated ones, which stay beside them', () => {
    const { sections } = composeNote(content, words, { t: danishNote, locale: 'da' });
    expect(sections[0]?.blocks).toEqual([{ kind: 'text', text: 'Skrevet selv.' }]);
    expect(content.sections[0]?.text.generated).toBe('Automatisk.');
    expect(sections[2]?.blocks).toEqual([{ kind: 'text', text: 'Ikke skrevet.' }]);
  });

  it('links a quote to its contribution, in the reader’s language on a page and whole in a file', () => {
    const blocks = (setting: Parameters<typeof composeNote>[2]) => composeNote(content, words, setting).sections[1]?.blocks;
    expect(blocks({ t: danishNote, locale: 'da' })).toEqual([
      { kind: 'text', label: 'En bænk', text: 'Så kan man hvile.', quoted: true },
      { kind: 'links', items: [{ text: 'Læs bidraget ND-1', href: '/vej/ND-1' }] },
      { kind: 'text', text: 'Bidraget ND-2 vises ikke længere.' },
    ]);
    expect(JSON.stringify(blocks({ t: danishNote, locale: 'en' }))).toContain('/en/path/ND-1');
    expect(JSON.stringify(blocks({ t: danishNote, locale: 'da', origin: 'https://kommune.example' }))).toContain(
      'https://kommune.example/vej/ND-1',
    );
  });
});

describe('the months of a year', () => {
  const entry = (on: string, kind: CycleEntry['kind'] = 'meeting'): CycleEntry => ({
    on,
    kind,
    titleDa: on,
    titleEn: on,
    aboutDa: null,
    aboutEn: null,
    page: '/strategy',
    params: {},
    isInternal: false,
  });

  it('hold every date of the year once, in order, and none of another', () => {
    const date = fc.date({ min: new Date('2025-01-01'), max: new Date('2027-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(fc.array(date), (dates) => {
        const all = dates.map((at) => entry(at.toISOString().slice(0, 10)));
        const months = monthsOf(2026, all);
        const told = months.flatMap(({ entries }) => entries.map(({ on }) => on));
        expect(told).toEqual(
          all
            .map(({ on }) => on)
            .filter((on) => on.startsWith('2026'))
            .sort(),
        );
        expect(months.every(({ month, entries }) => entries.every(({ on }) => on.startsWith(month)))).toBe(true);
      }),
    );
  });

  it('are those of this year where none is asked for, or nonsense', () => {
    expect([undefined, '2025', '26', '9999', 'x'].map((asked) => askedYear(asked, '2026-11-26'))).toEqual([
      2026, 2025, 2026, 2026, 2026,
    ]);
  });
});
