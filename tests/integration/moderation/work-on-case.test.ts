import { afterEach, describe, expect, test } from 'vitest';
import { assignCase } from '@/lib/moderation/server/assign-case';
import { getCase } from '@/lib/moderation/server/case-queries';
import { decideCase } from '@/lib/moderation/server/decide-case';
import { getSingleKeys, listSavedFilters } from '@/lib/moderation/server/desk-queries';
import { listOpenCases } from '@/lib/moderation/server/queue-queries';
import { removeFilter } from '@/lib/moderation/server/remove-filter';
import { renameFilter } from '@/lib/moderation/server/rename-filter';
import { saveFilter } from '@/lib/moderation/server/save-filter';
import { setSingleKeys } from '@/lib/moderation/server/set-single-keys';
import { watchCase } from '@/lib/moderation/server/watch-case';
import { writeNote } from '@/lib/moderation/server/write-note';
import { now, setClock } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { countStatements } from '@/tests/support/count-statements';
import { testDatabase } from '@/tests/support/database';
import { aProposal } from '@/tests/support/factories/participation';
import { anEmployee } from '@/tests/support/factories/staff';

testDatabase();
afterEach(() => setClock(undefined));

const aWaitingCase = () => aProposal({ isPublished: false });
const eventTypes = async () => (await db().event.findMany({ orderBy: { id: 'asc' } })).map(({ type }) => type);

async function named(name: string) {
  const person = await anEmployee(['moderator']);
  await db().user.update({ where: { id: person.personId }, data: { name } });
  return person;
}

describe('giving a case to somebody', () => {
  test('names them on the case and in the queue, and leaves an event', async () => {
    const { code } = await aWaitingCase();
    const maja = await named('Maja');
    const other = await anEmployee(['project_manager']);
    expect(await assignCase(other, { code, to: maja.personId, from: '' })).toMatchObject({ ok: true });
    expect(await getCase(other, code)).toMatchObject({
      assignee: { id: maja.personId, name: 'Maja' },
      assignedAt: expect.any(Date),
    });
    const [line] = (await listOpenCases(other)).cases;
    expect(line?.assignee).toEqual({ id: maja.personId, name: 'Maja' });
    expect(await eventTypes()).toEqual(['case.assigned']);
    expect(await assignCase(other, { code, to: '', from: maja.personId })).toMatchObject({ ok: true });
    expect(await getCase(other, code)).toMatchObject({ assignee: null, assignedAt: null });
  });

  test('does nothing the second time, and leaves the version alone', async () => {
    const { code } = await aWaitingCase();
    const maja = await named('Maja');
    await assignCase(maja, { code, to: maja.personId, from: '' });
    expect(await assignCase(maja, { code, to: maja.personId, from: '' })).toMatchObject({ ok: true });
    expect(await eventTypes()).toEqual(['case.assigned']);
    expect((await getCase(maja, code))?.version).toBe(1);
  });

  test('lets one of two win who take it at once, and tells the other', async () => {
    const { code } = await aWaitingCase();
    const [maja, ole] = [await named('Maja'), await named('Ole')];
    const results = await Promise.all([maja, ole].map((who) => assignCase(who, { code, to: who.personId, from: '' })));
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.find(({ ok }) => !ok)).toMatchObject({ code: 'assignedMeanwhile' });
  });

  test('is refused for people who may not decide, and for cases that do not exist', async () => {
    const { code } = await aWaitingCase();
    const maja = await named('Maja');
    const leader = await anEmployee(['leader']);
    expect(await assignCase(maja, { code, to: leader.personId, from: '' })).toMatchObject({ code: 'personNotFound' });
    expect(await assignCase(maja, { code, to: 'nobody-known', from: '' })).toMatchObject({ code: 'personNotFound' });
    expect(await assignCase(maja, { code: 'ND-XXXX-XX', to: '', from: 'x' })).toMatchObject({ code: 'caseNotFound' });
  });
});

describe('a note', () => {
  test('stands on the case for colleagues, with its writer', async () => {
    const { code } = await aWaitingCase();
    const maja = await named('Maja');
    expect(await writeNote(maja, { code, note: ' Jeg har ringet til projektlederen. ' })).toMatchObject({ ok: true });
    const shown = await getCase(await anEmployee(['leader']), code);
    expect(shown?.notes).toMatchObject([{ text: 'Jeg har ringet til projektlederen.', by: 'Maja' }]);
    expect((await listOpenCases(maja)).cases[0]?.notes).toBe(1);
    expect(await eventTypes()).toEqual(['note.written']);
    const events = await db().event.findMany();
    expect(JSON.stringify(events.map(({ ids, subject }) => ({ ids, subject })))).not.toContain('ringet');
  });

  test('never keeps a personal number, and is never empty', async () => {
    const { code } = await aWaitingCase();
    const maja = await named('Maja');
    expect(await writeNote(maja, { code, note: 'Hans nummer er 010180-1234.' })).toMatchObject({ code: 'holdsCpr' });
    expect(await writeNote(maja, { code, note: ' \u202E ' })).toMatchObject({ code: 'noteNeeded' });
    expect(await db().caseNote.count()).toBe(0);
  });
});

describe('looking at a case', () => {
  test('shows colleagues who looks, until they stop', async () => {
    const { code } = await aWaitingCase();
    const [maja, ole] = [await named('Maja'), await named('Ole')];
    const start = now();
    setClock(start);
    expect(await watchCase(maja, { code })).toMatchObject({ ok: true, value: { others: [], isOpen: true, version: 1 } });
    expect(await watchCase(ole, { code })).toMatchObject({ value: { others: [{ name: 'Maja' }] } });
    expect((await listOpenCases(ole)).cases[0]?.watchers).toMatchObject([{ name: 'Maja' }]);
    expect((await listOpenCases(maja)).cases[0]?.watchers).toMatchObject([{ name: 'Ole' }]);
    setClock(new Date(start.getTime() + 13_000));
    expect(await watchCase(ole, { code })).toMatchObject({ value: { others: [] } });
    expect(await db().casePresence.count()).toBe(1);
  });

  test('tells that somebody has decided meanwhile, in one statement', async () => {
    const { code } = await aWaitingCase();
    const [maja, ole] = [await named('Maja'), await named('Ole')];
    await decideCase(ole, { code, version: 1, outcome: 'published' });
    expect(await watchCase(maja, { code })).toMatchObject({ value: { isOpen: false, outcome: 'published', version: 2 } });
    expect(await countStatements(() => watchCase(maja, { code }))).toBe(1);
  });
});

describe('a saved filter', () => {
  test('belongs to one person, keeps its order and can be renamed and removed', async () => {
    const [maja, ole] = [await named('Maja'), await named('Ole')];
    await saveFilter(maja, { name: 'Haster', query: 'sort=urgent&due=overdue&nonsense=1' });
    await saveFilter(maja, { name: 'Mine', query: 'assignee=mine' });
    const [first] = await listSavedFilters(maja);
    expect(await listSavedFilters(maja)).toMatchObject([
      { name: 'Haster', query: 'due=overdue&sort=urgent', filter: { due: 'overdue', sort: 'urgent' } },
      { name: 'Mine' },
    ]);
    expect(await listSavedFilters(ole)).toEqual([]);
    const id = first?.id ?? '';
    expect(await renameFilter(ole, { id, name: 'Min nu' })).toMatchObject({ code: 'filterNotFound' });
    expect(await removeFilter(ole, { id })).toMatchObject({ code: 'filterNotFound' });
    expect(await renameFilter(maja, { id, name: 'Mine' })).toMatchObject({ code: 'nameTaken' });
    expect(await renameFilter(maja, { id, name: 'Overskredet' })).toMatchObject({ ok: true });
    expect(await removeFilter(maja, { id })).toMatchObject({ ok: true });
    expect((await listSavedFilters(maja)).map(({ name }) => name)).toEqual(['Mine']);
  });

  test('has a name of its own, says something, and there are at most twenty', async () => {
    const maja = await named('Maja');
    expect(await saveFilter(maja, { name: 'Alt', query: '' })).toMatchObject({ code: 'filterEmpty' });
    for (let index = 0; index < 20; index++) await saveFilter(maja, { name: `Nr. ${index}`, query: 'kind=comment' });
    expect(await saveFilter(maja, { name: 'Nr. 21', query: 'kind=comment' })).toMatchObject({ code: 'tooManyFilters' });
    const ole = await named('Ole');
    const twice = await Promise.all([1, 2].map(() => saveFilter(ole, { name: 'Mine', query: 'assignee=mine' })));
    expect(twice.filter(({ ok }) => ok)).toHaveLength(1);
    expect(twice.find(({ ok }) => !ok)).toMatchObject({ code: 'nameTaken' });
  });
});

test('single keys stay on until one turns them off, for oneself alone', async () => {
  const [maja, ole] = [await named('Maja'), await named('Ole')];
  expect(await getSingleKeys(maja)).toBe(true);
  await setSingleKeys(maja, { singleKeys: 'off' });
  expect([await getSingleKeys(maja), await getSingleKeys(ole)]).toEqual([false, true]);
  await setSingleKeys(maja, { singleKeys: 'on' });
  expect(await getSingleKeys(maja)).toBe(true);
});
