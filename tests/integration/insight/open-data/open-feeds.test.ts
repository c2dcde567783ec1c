import { XMLParser, XMLValidator } from 'fast-xml-parser';
import ICAL from 'ical.js';
import { describe, expect, it, vi } from 'vitest';
import { copenhagenDate } from '@/lib/i18n/copenhagen';
import { db } from '@/lib/platform/db';
import { testDatabase } from '@/tests/support/database';
import { aFullProject } from '@/tests/support/factories/full-project';
import { aProposal } from '@/tests/support/factories/participation';
import { aMeeting, aNewsPost } from '@/tests/support/factories/project-parts';
import { aPhase, day } from '@/tests/support/factories/projects';
import { askOpenData } from '@/tests/support/open-data';

vi.mock('next/server', () => ({ connection: async () => {} }));
vi.mock('next/cache', () => ({ cacheLife: () => {}, cacheTag: () => {} }));
vi.mock('@/lib/web/page-locale', () => ({ pageLocale: async () => 'da' }));

testDatabase();

type Entry = { id: string; title: { '#text': string; '@type': string }; updated: string; link: { '@href': string } };
type Feed = { id: string; title: string; updated: string; author: { name: string }; entry: Entry[]; '@xmlns': string };

async function feedAt(path: string): Promise<Feed> {
  const answer = await askOpenData(path);
  expect(answer.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
  const text = await answer.text();
  expect(XMLValidator.validate(text)).toBe(true);
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    parseTagValue: false,
    processEntities: true,
    isArray: (name) => name === 'entry',
  });
  return parser.parse(text).feed;
}

/** A phase of a project with so many news, all told a moment before. */
async function aPhaseWithNews(count: number, before: Date) {
  const phase = await aPhase();
  const publishedAt = new Date(before.getTime() - 1);
  for (let index = 0; index < count; index++) {
    await aNewsPost({ projectId: phase.projectId, slug: `nyt-${index}`, publishedAt });
  }
  return phase;
}

describe('a feed', () => {
  it('is Atom with all it must have, the same ids each time and the latest first', async () => {
    const { project, theme } = await aFullProject('everybody', 'ord');
    await aFullProject('everybody', 'andre');
    const paths = [
      '/feed.atom',
      `/projects/${project.slug}/feed.atom`,
      `/themes/${theme.slug}/feed.atom`,
      '/areas/Grenaa/feed.atom',
    ];
    const sizes: number[] = [];
    for (const path of paths) {
      const feed = await feedAt(path);
      expect(feed['@xmlns']).toBe('http://www.w3.org/2005/Atom');
      expect(feed.id).toBe(`http://localhost:3000/api/v1${path}`);
      for (const part of [feed.title, feed.updated, feed.author.name]) expect(part).toBeTruthy();
      const ids = feed.entry.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids) expect(id).toMatch(/^tag:localhost,2026:[a-z-]+\/[\w-]+$/);
      const times = feed.entry.map(({ updated }) => updated);
      expect(times).toEqual(times.toSorted().reverse());
      expect(feed.updated).toBe(times[0]);
      expect((await feedAt(`${path}?language=en`)).entry.map(({ id }) => id)).toEqual(ids);
      sizes.push(ids.length);
    }
    const [all = 0, ofProject = 0, ofTheme = 0, ofArea = 0] = sizes;
    expect(all).toBe(2 * ofProject);
    expect(ofTheme).toBe(ofProject);
    expect(ofArea).toBe(2);
  });

  it('holds what was said last, however much the municipality told earlier the same day', async () => {
    const at = new Date();
    const phase = await aPhaseWithNews(60, at);
    const { code } = await aProposal({ phase, at });
    const { entry } = await feedAt('/feed.atom');
    expect(entry).toHaveLength(50);
    expect(entry.map(({ id }) => id)).toContain(`tag:localhost,2026:contribution/${code}`);
  });

  it('reads nothing anybody wrote as markup, and leaves out what XML cannot hold', async () => {
    const title = '<script>alert(1)</script> & "]]>" \u000b';
    const { phase } = await aProposal({ title });
    await aProposal({ phase, title: 'En bænk' });
    const { entry } = await feedAt('/feed.atom');
    const said = entry.find((each) => each.title['#text'].includes('alert'));
    expect(said?.title).toEqual({ '@type': 'text', '#text': 'Forslag: <script>alert(1)</script> & "]]>"' });
  });

  it('is empty and valid where nothing has happened', async () => {
    const feed = await feedAt('/areas/Anholt/feed.atom');
    expect([feed.entry, feed.updated]).toEqual([undefined, '1970-01-01T00:00:00.000Z']);
  });
});

async function calendarAt(path: string) {
  const answer = await askOpenData(path);
  expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  const text = await answer.text();
  for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((part) => new ICAL.Event(part));
}

describe('a calendar', () => {
  it('holds the last day of phases and of complaining as whole days, and meetings at their hour', async () => {
    const { project, meeting, phase, decision } = await aFullProject('everybody', 'ord');
    await aFullProject('everybody', 'andre');
    const events = await calendarAt(`/projects/${project.slug}/calendar.ics`);
    const of = (id: string) => events.find(({ uid }) => uid === `${id}@localhost`);
    const deadline = of(`phase-${phase.id}`);
    expect([deadline?.startDate.isDate, deadline?.startDate.toString()]).toEqual([true, copenhagenDate(day(6))]);
    expect(of(`complaint-${decision.id}`)?.startDate.toString()).toBe(copenhagenDate(day(20)));
    const held = of(meeting.id);
    expect(held?.startDate.toJSDate().getTime()).toBe(Math.floor(meeting.startsAt.getTime() / 60_000) * 60_000);
    expect(held?.startDate.zone.tzid).toBe('UTC');
    expect(held?.component.getFirstPropertyValue('status')).toBe('CONFIRMED');
    expect(await calendarAt('/calendar.ics')).toHaveLength(2 * events.length);
  });

  it('says of a cancelled meeting that it is, under the same name and as a later version', async () => {
    const meeting = await aMeeting();
    const before = (await calendarAt('/calendar.ics')).find(({ uid }) => uid.startsWith(meeting.id));
    await db().meetingCancellation.create({ data: { meetingId: meeting.id, reasonDa: 'Sne', reasonEn: 'Snow' } });
    const after = (await calendarAt('/calendar.ics')).find(({ uid }) => uid.startsWith(meeting.id));
    expect(after?.component.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect(after?.uid).toBe(before?.uid);
    expect(after?.sequence).toBeGreaterThan(before?.sequence ?? 0);
  });

  it('is the same text until something changes, and holds nothing older than a year', async () => {
    const phase = await aPhase({ opensOn: day(-500), closesOn: day(-400) });
    await aPhase({ projectId: phase.projectId });
    const [first, again] = [await askOpenData('/calendar.ics'), await askOpenData('/calendar.ics')];
    expect(first.headers.get('etag')).toBe(again.headers.get('etag'));
    expect(await first.text()).not.toContain(phase.id);
  });
});
