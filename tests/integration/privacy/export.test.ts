import { unzipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import { anonymous } from '@/lib/audit/actor';
import { startSession } from '@/lib/identity/server/start-session';
import { now, setClock } from '@/lib/platform/clock';
import { hashToken } from '@/lib/platform/ids';
import { makeExportLink } from '@/lib/privacy/server/make-export-link';
import { makeExports } from '@/lib/privacy/server/make-exports';
import { openExport } from '@/lib/privacy/server/open-export';
import { getOwnExport, listOwnRequests } from '@/lib/privacy/server/own-data-queries';
import { personModules } from '@/lib/privacy/server/person-modules';
import { requestExport } from '@/lib/privacy/server/request-export';
import { canaryAddress, classes, exportedColumns, putCanaries, truths } from '@/tests/support/canaries';
import { testDatabase } from '@/tests/support/database';
import { aPersonEverywhere } from '@/tests/support/factories/everywhere';
import { aCitizen } from '@/tests/support/factories/participation';

const db = testDatabase();
afterEach(() => setClock(undefined));

type Citizen = Awaited<ReturnType<typeof aCitizen>>;

/** A session, a copy that is ready and a link to it. */
async function aLink(person: Citizen) {
  const sessionToken = await startSession(db, person.personId);
  await requestExport(person);
  await makeExports();
  const made = await makeExportLink(person, { sessionToken });
  if (!made.ok) throw new Error(made.code);
  return { sessionToken, token: made.value.token };
}

async function archiveOf(person: Citizen) {
  const opened = await openExport(person, await aLink(person));
  if (!opened.ok) throw new Error(opened.code);
  const files = unzipSync(opened.value.bytes);
  const text = (name: string) => new TextDecoder().decode(files[name]);
  return {
    names: Object.keys(files),
    all: Object.keys(files).map(text).join('\n'),
    tables: JSON.parse(text('data.json')).tables as Record<string, Record<string, unknown>[]>,
    page: text('index.html'),
  };
}

const later = (minutes: number) => setClock(new Date(now().getTime() + minutes * 60_000));

describe('a copy of one’s data', () => {
  it('holds every personal column that carries the person, and nobody else’s (PRIV-02)', { timeout: 120_000 }, async () => {
    const anna = await aPersonEverywhere({ email: canaryAddress('anna'), withKept: true, canary: 'kanarie-anna-bytes' });
    const canaries = await putCanaries('anna');
    const bo = await aPersonEverywhere({ email: canaryAddress('bo'), withKept: true, canary: 'kanarie-bo-bytes' });
    await putCanaries('bo');
    await aComments(anna, bo);

    const { tables, page, all, names } = await archiveOf(anna);
    const exported = canaries.filter(({ personal }) => personal !== 'internal');
    const missing = exported.filter(({ table, column, value }) => !written(tables[table], column).includes(value));
    const unreadable = exported.filter(({ value }) => !page.includes(value));
    const found = exported.length - missing.length;
    console.info(
      `PRIV-02: ${found} of ${exported.length} personal columns found (${Math.floor((100 * found) / exported.length)} %)`,
    );
    expect(missing.map(({ table, column }) => `${table}.${column}`)).toEqual([]);
    expect(canaries.filter(({ rows }) => rows === 0).map(({ table, column }) => `${table}.${column}`)).toEqual([]);
    expect(truths.filter(({ table, column }) => tables[table]?.every((row) => row[column] === undefined))).toEqual([]);
    expect(exported).toHaveLength(exportedColumns.length);
    expect(unreadable).toEqual([]);
    expect(all.match(/kanarie-(bo|andre)[^"<]*/g) ?? []).toEqual([]);
    expect(all).not.toContain(bo.personId);
    expect(names.filter((name) => name.startsWith('files/'))).toHaveLength(2);
    expect(all).toContain('kanarie-anna-bytes');
  });

  it('knows every table with somebody’s data, and gives out no key and no employee', () => {
    const rows = Object.values(personModules).flatMap((each) => each.rows);
    const tables = new Set(exportedColumns.map(({ table }) => table));
    // A table of employees' notes alone, and what belongs to no citizen.
    expect([...tables].filter((table) => !rows.some((each) => each.table === table))).toEqual([]);
    const held = classes.filter(({ personal }) => ['credential', 'officer', 'internal', 'pseudonym'].includes(personal));
    const givenOut = rows.flatMap(({ table, without = [] }) =>
      held.filter((each) => each.table === table && !without.includes(each.column)).map(({ column }) => `${table}.${column}`),
    );
    expect(givenOut).toEqual([]);
  });

  it('is one copy however often it is asked for, told of by one mail, and noted as a request that is answered', async () => {
    const anna = await aCitizen();
    expect(await requestExport(anonymous)).toMatchObject({ ok: false, code: 'signInNeeded' });
    await Promise.all([requestExport(anna), requestExport(anna), requestExport(anna)]);
    expect(await db.personalExport.count()).toBe(1);
    expect(await getOwnExport(anna)).toMatchObject({ readyAt: null });
    await Promise.all([makeExports(), makeExports()]);
    await requestExport(anna);
    expect(await makeExports()).toBe(0);
    expect(await db.delivery.findMany()).toMatchObject([{ purpose: 'data_request', recipientId: anna.personId }]);
    expect(await listOwnRequests(anna)).toMatchObject([{ kind: 'access', outcome: 'done' }]);
    expect(await listOwnRequests(await aCitizen())).toEqual([]);
    expect(await db.event.count({ where: { type: { in: ['export.requested', 'export.ready'] } } })).toBe(2);
  });
});

describe('the link to it (SEC-09)', () => {
  it('opens for its own session, twice, and never again', async () => {
    const anna = await aCitizen();
    const link = await aLink(anna);
    const opened = await Promise.all(Array.from({ length: 8 }, () => openExport(anna, link)));
    expect(opened.filter((each) => each.ok)).toHaveLength(2);
    expect(await openExport(anna, link)).toEqual({ ok: false, code: 'notFound' });
  });

  it('does not open for another session of the same person, another person, nobody, or a guessed link', async () => {
    const [anna, bo] = [await aCitizen(), await aCitizen()];
    const { token, sessionToken } = await aLink(anna);
    const other = await startSession(db, anna.personId);
    const bos = await startSession(db, bo.personId);
    for (const [actor, sent] of [
      [anna, { token, sessionToken: other }],
      [bo, { token, sessionToken: bos }],
      [bo, { token, sessionToken }],
      [anonymous, { token, sessionToken: undefined }],
      [anna, { token: 'guessed', sessionToken }],
      [anna, { token: hashToken(token), sessionToken }],
    ] as const) {
      expect(await openExport(actor, sent)).toEqual({ ok: false, code: 'notFound' });
    }
    expect(await openExport(anna, { token, sessionToken })).toMatchObject({ ok: true });
  });

  it('does not open after a quarter of an hour, nor the copy after a day', async () => {
    const anna = await aCitizen();
    const link = await aLink(anna);
    later(15);
    expect(await openExport(anna, link)).toEqual({ ok: false, code: 'notFound' });
    expect(await makeExportLink(anna, link)).toMatchObject({ ok: true });
    later(24 * 60);
    expect(await makeExportLink(anna, link)).toEqual({ ok: false, code: 'notFound' });
    expect(await getOwnExport(anna)).toBeNull();
  });

  it('is made for nobody else’s copy', async () => {
    const [anna, bo] = [await aCitizen(), await aCitizen()];
    await aLink(anna);
    expect(await makeExportLink(bo, { sessionToken: 'x' })).toEqual({ ok: false, code: 'notFound' });
    expect(await makeExportLink(anonymous, { sessionToken: 'x' })).toEqual({ ok: false, code: 'notFound' });
    expect(await makeExportLink(anna, { sessionToken: undefined })).toEqual({ ok: false, code: 'notFound' });
  });
});

/** What a column says in all rows. */
const written = (rows: Record<string, unknown>[] | undefined, column: string) =>
  (rows ?? []).map((row) => JSON.stringify(row[column])).join();

/** Bo answers what Anna has written, so that their rows lie side by side. */
async function aComments(anna: { proposal: { id: string } }, bo: { personId: string }): Promise<void> {
  await db.support.create({ data: { proposalId: anna.proposal.id, personId: bo.personId } });
  await db.report.create({
    data: {
      number: 'RA-TEST-01',
      contributionId: anna.proposal.id,
      reporterId: bo.personId,
      reporterKey: crypto.randomUUID(),
      reason: 'abuse',
      text: 'kanarie-bo rapporterer Anna',
    },
  });
}
