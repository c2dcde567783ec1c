import { describe, expect, it } from 'vitest';
import { eventCatalogue } from '@/lib/audit/events';
import { kinds } from '@/lib/notifications/kinds';
import { heardEvents, isSingle, kindOf, kindOfPurpose, purposes, whoHears } from '@/lib/notifications/who-hears';

describe('who hears of an event', () => {
  it.each([
    ['contribution.published', 'published'],
    ['contribution.hidden', 'hidden'],
    ['contribution.redacted', 'redacted'],
    ['contribution.returned', 'returned'],
    ['contribution.covered', 'covered'],
    ['appeal.decided', 'appeal_decided'],
    ['answer.given', 'answered'],
    ['use.marked', 'use_marked'],
    ['white_paper.answered', 'paper_row'],
  ])('the author hears of %s before anybody else', (type, purpose) => {
    expect(whoHears(type)[0]).toEqual({ who: 'author', purpose });
  });

  it('those who supported a proposal hear of its answer and use', () => {
    for (const type of ['answer.given', 'use.marked']) expect(whoHears(type).map(({ who }) => who)).toContain('supporters');
  });

  it('nobody hears of what needs no telling', () => {
    expect(whoHears('support.given')).toEqual([]);
    expect(whoHears('unheard.of')).toEqual([]);
  });

  it('single persons come before the many, so that the strongest reason is told first', () => {
    for (const type of heardEvents) {
      const single = whoHears(type).map(({ who }) => isSingle(who));
      expect(single, type).toEqual([...single].sort((a, b) => Number(b) - Number(a)));
    }
  });

  it('what concerns something a person wrote goes before what they took part in, and that before what they follow', () => {
    const strength = ['mine', 'replies', 'joined', 'news', 'proposals', 'staff'];
    for (const type of heardEvents) {
      const order = whoHears(type).map(({ purpose }) => strength.indexOf(kindOf[purpose]));
      expect(order, type).toEqual([...order].sort((a, b) => a - b));
    }
  });

  it('every heard event is in the catalogue, and every purpose is told of some event', () => {
    expect(heardEvents.filter((type) => !(type in eventCatalogue))).toEqual([]);
    const told = new Set(heardEvents.flatMap((type) => whoHears(type).map(({ purpose }) => purpose)));
    expect([...told].sort()).toEqual([...purposes].sort());
  });

  it('only what was decided about one’s own words is always told in the app', () => {
    const staying = Object.entries(kinds).filter(([, kind]) => kind.noticeStays);
    expect(staying.map(([name]) => name)).toEqual(['mine']);
  });

  it('a sign-in mail belongs to no kind', () => {
    expect(kindOfPurpose('sign_in')).toBeNull();
    expect(kindOfPurpose('hidden')).toBe('mine');
  });
});
