import { afterAll, expect, test } from 'vitest';
import type { Actor } from '@/lib/audit/actor';
import { hashToken } from '@/lib/platform/ids';
import { dump } from '@/tests/support/canaries';
import { testDatabase } from '@/tests/support/database';
import { hashOfRows } from '@/tests/support/hash-of-rows';
import { type ActorName, allowedBy, anActor } from './actors';
import { commandNames } from './command-files';
import type { Input } from './form-doors';
import { acting, interceptCommands } from './intercepted';

interceptCommands();
testDatabase();
const { matrix } = await import('./matrix');

/** Other people: somebody who owns nothing here, the manager of other projects, and a partner who is granted none. */
const strangers = ['citizen', 'manager elsewhere', 'partner'] as const satisfies readonly ActorName[];
type Stranger = (typeof strangers)[number];

/** Commands that name something everybody may act upon: in public, or in what all of the municipality keeps together. */
const open: Record<string, readonly Stranger[]> = {
  // They add something of one's own to what is public, or take one's own away from it.
  submitProposal: ['citizen'],
  keepProposalDraft: ['citizen'],
  dropProposalDraft: ['citizen'],
  acceptCoAuthorship: ['citizen'],
  submitComment: ['citizen'],
  supportProposal: ['citizen'],
  withdrawSupport: ['citizen'],
  supportComment: ['citizen'],
  withdrawCommentSupport: ['citizen'],
  giveVote: ['citizen'],
  withdrawVote: ['citizen'],
  answerSurvey: ['citizen'],
  keepProgress: strangers,
  submitHearingReply: ['citizen'],
  submitReport: strangers,
  signUp: strangers,
  cancelSignUp: strangers,
  follow: strangers,
  stopFollowing: strangers,
  requestSubscription: strangers,
  // A project names a theme; a text to write with belongs to nobody.
  createProject: ['manager elsewhere'],
  editTemplate: ['manager elsewhere'],
  removeTemplate: ['manager elsewhere'],
  removeSummaryTemplate: ['manager elsewhere'],
  removeLibraryQuestion: ['manager elsewhere'],
  // Takes the list and answers case by case; the cases of other projects are left alone.
  decideInBulk: ['manager elsewhere'],
};

const tried = { commands: 0, calls: 0, unchanged: 0 };
afterAll(() =>
  console.info(
    `SEC-03: ${tried.commands} mutations that name an object, ${tried.calls} calls by strangers, ${tried.unchanged} left unchanged`,
  ),
);

test.each(commandNames())('SEC-03 %s leaves alone what is somebody else’s', async (command) => {
  const row = matrix[command];
  // What a link opens belongs to whoever holds it: the matrix shows that nobody gets in without.
  if (!row?.permission) return;
  const owner = await anActor(allowedBy(row.permission).find((name) => name !== 'anonymous') ?? 'anonymous');
  const others = await Promise.all(strangers.map(async (name) => ({ name, actor: await anActor(name) })));
  const act = await row.prepare(owner);
  const named = namesIn(await inputOf(command, act), idsIn(await dump()));
  if (named.length === 0) return;
  const before = await hash();
  const tryAs = (actor: Actor, change: (text: string) => string = (text) => text) =>
    acting(command, act, ({ input }) => ({ actor, input: changed(input, change) as Input }));
  const unknown = (text: string) => (named.includes(text) ? `${text.slice(0, -2)}00` : text);

  tried.commands += 1;
  for (const { name, actor } of others.filter(({ name }) => !open[command]?.includes(name))) {
    const result = await tryAs(actor);
    expect([name, result]).toEqual([name, { ok: false, code: expect.any(String) }]);
    // What everybody sees may be named in a refusal; anything else is answered like what does not exist.
    if (!open[command]) expect([name, result]).toEqual([name, await tryAs(actor, unknown)]);
    tried.calls += 1;
  }
  expect(await hash()).toBe(before);
  tried.unchanged += 1;

  for (const { name, actor } of others.filter(({ name }) => open[command]?.includes(name)))
    expect([name, await tryAs(actor)]).toMatchObject([name, { ok: true }]);
  if (!open[command]) expect(await tryAs(owner)).toMatchObject({ ok: true });
});

test('SEC-03 decideInBulk keeps a list of somebody else’s cases and does nothing to them', async () => {
  const stranger = await anActor('manager elsewhere');
  const act = await matrix.decideInBulk?.prepare(stranger);
  const kept = ['BulkAct', 'BulkItem', 'Event', 'PendingEvent'];
  const before = await hash(kept);
  expect(await act?.()).toMatchObject({ ok: true });
  expect(await hash(kept)).toBe(before);
});

/** All rows of all tables but those that count requests, which counts refused ones too. */
function hash(beside: string[] = []): Promise<string> {
  return hashOfRows(process.env.DATABASE_URL ?? '', ['RateLimit', ...beside]);
}

/** What a command is called with, without its being called. */
async function inputOf(command: string, act: Parameters<typeof acting>[1]): Promise<Input> {
  let seen: Input = {};
  const stopped = acting(command, act, ({ input }) => {
    seen = input;
    throw new Error('only asked');
  });
  await expect(stopped).rejects.toThrow('only asked');
  return seen;
}

/** Everything a row is known by. */
function idsIn(rows: { row: string }[]): Set<string> {
  const isId = /^(id|code|slug|number|sessionToken|\w+Id)$/;
  const columns = rows.flatMap(({ row }) => Object.entries(JSON.parse(row) as Input));
  return new Set(columns.flatMap(([column, value]) => (isId.test(column) && value !== null ? [String(value)] : [])));
}

/** The texts of an input that a row is known by, as they stand or hashed. */
function namesIn(input: Input, ids: Set<string>): string[] {
  const names: string[] = [];
  changed(input, (text) => {
    if (ids.has(text) || ids.has(hashToken(text))) names.push(text);
    return text;
  });
  return names;
}

/** The same value with every text in it changed. */
function changed(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((each) => changed(each, change));
  if (Object.getPrototypeOf(value ?? 0) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value as Input).map(([name, each]) => [name, changed(each, change)]));
}
