import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { anonymous } from '@/lib/audit/actor';
import { getContributionViews } from '@/lib/contributions/server/contribution-queries';
import { now, setClock } from '@/lib/platform/clock';
import { localMailbox } from '@/lib/platform/mail/local-mailbox';
import { storage } from '@/lib/platform/storage/storage';
import { cancelErasure } from '@/lib/privacy/server/cancel-erasure';
import { carryOutErasures } from '@/lib/privacy/server/carry-out-erasures';
import { listKeptContributions } from '@/lib/privacy/server/kept-contributions';
import { getOwnErasure, listOwnRequests } from '@/lib/privacy/server/own-data-queries';
import { personModules } from '@/lib/privacy/server/person-modules';
import { reapplyErasures } from '@/lib/privacy/server/reapply-erasures';
import { requestErasure } from '@/lib/privacy/server/request-erasure';
import { canaryAddress, dump, emptyStorage, putCanaries } from '@/tests/support/canaries';
import { testDatabase } from '@/tests/support/database';
import { anAnswer } from '@/tests/support/factories/decisions';
import { aPersonEverywhere } from '@/tests/support/factories/everywhere';
import { aCitizen, aProposal, aSupport } from '@/tests/support/factories/participation';
import { anEmployee } from '@/tests/support/factories/staff';

const db = testDatabase();
beforeEach(emptyStorage);
let worker: ChildProcess | undefined;
afterEach(() => {
  setClock(undefined);
  worker?.kill('SIGKILL');
});

const daysFromNow = (days: number) => new Date(now().getTime() + days * 86_400_000);
const inAWeek = () => daysFromNow(7);

/** Everything in which a person’s canary is found: rows, bytes, caught mails. */
async function leftOf(who: string): Promise<string[]> {
  const rows = (await dump()).filter(({ row }) => row.includes(`kanarie-${who}`)).map(({ table }) => table);
  const files = [];
  for (const key of await storage().list())
    if (Buffer.from((await storage().get(key)) ?? []).includes(`kanarie-${who}`)) files.push(`file ${key}`);
  return [...rows, ...files];
}

/** What people count: supports and contributions of each project, answers, and mails sent. */
async function counts() {
  const [row] = await db.$queryRaw<Record<string, number>[]>`
    SELECT (SELECT count(*)::int FROM "Contribution") AS "contributions", (SELECT count(*)::int FROM "Publication") AS "published",
      (SELECT count(*)::int FROM "Support") AS "supports", (SELECT sum("count")::int FROM "SupportTally") AS "tally",
      (SELECT count(*)::int FROM "PriorityVote") AS "votes", (SELECT count(DISTINCT "personId")::int FROM "PriorityVote") AS "voters",
      (SELECT count(*)::int FROM "SurveyResponse") AS "responses", (SELECT count(*)::int FROM "SurveyAnswer") AS "choices",
      (SELECT count(*)::int FROM "ModerationDecision") AS "decisions", (SELECT count(*)::int FROM "Report") AS "reports",
      (SELECT count(*)::int FROM "Event" WHERE "type" = 'proposal.submitted') AS "events"`;
  return row;
}

describe('erasing an account (PRIV-03)', () => {
  it('leaves nothing of the person in any table, file or mail, and every count as it was', { timeout: 120_000 }, async () => {
    const anna = await aPersonEverywhere({ email: canaryAddress('anna'), canary: 'kanarie-anna-bytes' });
    const canaries = await putCanaries('anna');
    await aPersonEverywhere({ email: canaryAddress('bo'), canary: 'kanarie-bo-bytes' });
    await putCanaries('bo');
    await localMailbox('key', [{ key: 'mail/anna', to: anna.email, subject: 'x', html: 'x', text: 'x', madeAt: now() }]);
    const [before, bos] = [await counts(), (await leftOf('bo')).sort()];
    expect((await leftOf('anna')).length).toBeGreaterThan(30);

    expect(await requestErasure(anna, { hidesKept: true })).toMatchObject({ ok: true });
    expect(await carryOutErasures(daysFromNow(6.9))).toBe(0);
    expect(await carryOutErasures(inAWeek())).toBe(1);

    const left = await leftOf('anna');
    console.info(
      `PRIV-03: ${canaries.filter(({ rows }) => rows > 0).length} columns held a canary, ${left.length} rows and files hold one`,
    );
    expect(left).toEqual([]);
    expect((await dump()).filter(({ row }) => row.includes(anna.personId)).map(({ table }) => table)).toEqual(['Erasure']);
    expect(await counts()).toEqual(before);
    expect((await leftOf('bo')).sort()).toEqual(bos);
  });

  it('done a second time changes nothing', async () => {
    const anna = await aPersonEverywhere({ email: canaryAddress('anna') });
    await requestErasure(anna, { hidesKept: true });
    await carryOutErasures(inAWeek());
    const after = await dump();
    expect(await carryOutErasures(inAWeek())).toBe(0);
    const erased = { id: anna.personId, email: anna.email, keptIds: [], hidesKept: true, at: now() };
    for (const { erase } of Object.values(personModules)) expect(await erase(erased)).toBe(0);
    expect(await dump()).toEqual(after);
  });

  it('goes on where it was stopped, after every step', { timeout: 120_000 }, async () => {
    const steps = Object.entries(personModules);
    for (const [at, [name]] of steps.entries()) {
      const who = `trin${at}`;
      const anna = await aPersonEverywhere({ email: canaryAddress(who), withKept: false });
      await putCanaries(who);
      await requestErasure(anna, { hidesKept: false });
      const erased = { id: anna.personId, email: anna.email, keptIds: [], hidesKept: false, at: now() };
      for (const [, { erase }] of steps.slice(0, at + 1)) await erase(erased);
      expect([name, await carryOutErasures(inAWeek())]).toEqual([name, 1]);
      expect(await leftOf(who)).toEqual([]);
    }
  });

  it('is finished by the next worker when one is killed in the middle', { timeout: 120_000 }, async () => {
    const people = [];
    for (let at = 0; at < 12; at++) {
      const person = await aPersonEverywhere({ email: canaryAddress(`nr${at}x`) });
      await putCanaries(`nr${at}x`);
      await requestErasure(person, { hidesKept: true });
      people.push(person);
    }
    // A killed worker's mails are waited for until its lease ends; here there are none.
    await db.delivery.updateMany({ data: { state: 'sent' } });
    const run = () => {
      const env = { ...process.env, TRAADEN_CLOCK_OFFSET_MS: String(8 * 86_400_000) };
      worker = spawn(process.execPath, ['--import', 'tsx', 'lib/jobs/server/worker.ts'], { env, stdio: 'ignore' });
      return worker;
    };
    const finished = () => db.erasure.count({ where: { finishedAt: { not: null } } });
    const first = run();
    await expect
      .poll(() => db.erasure.count({ where: { startedAt: { not: null } } }), { timeout: 60_000, interval: 5 })
      .toBeGreaterThan(0);
    first.kill('SIGKILL');
    await once(first, 'exit');
    const half = await finished();
    expect(half).toBeLessThan(people.length);
    run();
    await expect.poll(finished, { timeout: 60_000 }).toBe(people.length);
    for (let at = 0; at < people.length; at++) expect(await leftOf(`nr${at}x`)).toEqual([]);
    expect(await db.event.count({ where: { type: 'erasure.finished' } })).toBe(people.length);
  });
});

describe('what the record must keep (PRIV-04)', () => {
  it.each([true, false])('stays without its sender, taken down: %s', async (hidesKept) => {
    const anna = await aPersonEverywhere({ email: canaryAddress('anna'), withKept: true });
    await db.withdrawal.deleteMany();
    await putCanaries('anna');
    const keptCodes = [anna.kept?.code, anna.reply?.code];
    const reasons = (await listKeptContributions(anna)).map(({ code, reason }) => [code, reason]);
    expect(Object.fromEntries(reasons)).toEqual({ [keptCodes[0] ?? '']: 'answered', [keptCodes[1] ?? '']: 'heard' });
    await requestErasure(anna, { hidesKept });
    await carryOutErasures(inAWeek());

    const keptTables = [
      'Contribution',
      'Proposal',
      'HearingReply',
      'WhitePaperRow',
      'WhitePaperWords',
      'OfficialAnswer',
      'ContributionUse',
      'DecisionCitation',
      'Appeal',
      'ModerationDecision',
    ];
    const inItsCase = [
      ...keptTables,
      'Hiding',
      'Redaction',
      'RedactedOriginal',
      'Mending',
      'FormerText',
      'HidingProposal',
      'CaseNote',
    ];
    expect([...new Set(await leftOf('anna'))].sort()).toEqual(inItsCase.sort());
    const rows = (await dump()).filter(({ row }) => row.includes('kanarie-anna'));
    expect(
      rows.filter(({ row, table }) => table === 'Contribution' && !keptCodes.some((code) => row.includes(code ?? ''))).length,
    ).toBe(0);
    expect(await db.contribution.count({ where: { authorId: { not: null }, senderShown: 'erased' } })).toBe(0);
    const [request] = await db.dataRequest.findMany({ where: { kind: 'erasure' }, include: { erasure: true } });
    expect(request).toMatchObject({ outcome: 'partly', erasure: { kept: expect.arrayContaining(keptCodes) } });
    const shown = await getContributionViews([anna.kept?.id ?? '', anna.proposal.id]);
    expect(shown.map(({ code }) => code)).toEqual(hidesKept ? [anna.proposal.code] : [anna.kept?.code, anna.proposal.code]);
    expect(shown.every(({ isSenderGone, senderName }) => isSenderGone && senderName === null)).toBe(true);
    expect(shown.at(-1)).toMatchObject({ title: 'Slettet forslag', text: expect.stringContaining('slettet') });
  });
});

describe('asking to be erased', () => {
  it('is asked once, told of by mail, and can be taken back until it is carried out', async () => {
    const anna = await aCitizen();
    await Promise.all([requestErasure(anna, { hidesKept: true }), requestErasure(anna, { hidesKept: true })]);
    expect(await db.erasure.count()).toBe(1);
    expect(await db.delivery.findMany()).toMatchObject([{ purpose: 'data_request' }]);
    expect(await getOwnErasure(await aCitizen())).toBeNull();
    expect(await cancelErasure(await aCitizen())).toEqual({ ok: false, code: 'tooLate' });
    expect(await cancelErasure(anna)).toMatchObject({ ok: true });
    expect(await carryOutErasures(inAWeek())).toBe(0);
    expect(await listOwnRequests(anna)).toMatchObject([{ kind: 'erasure', outcome: 'withdrawn' }]);
    expect(await requestErasure(anna, { hidesKept: true })).toMatchObject({ ok: true });
    await carryOutErasures(inAWeek());
    expect(await cancelErasure(anna)).toEqual({ ok: false, code: 'tooLate' });
    expect(await db.user.count({ where: { id: anna.personId } })).toBe(0);
  });

  it('is refused to whoever acts for the municipality or a partner, and to nobody at all', async () => {
    expect(await requestErasure(await anEmployee(['administrator']), { hidesKept: true })).toMatchObject({ code: 'hasRole' });
    const partner = { kind: 'partner', personId: 'p', locale: 'da', organisationIds: ['o'] } as const;
    expect(await requestErasure(partner, { hidesKept: true })).toMatchObject({ code: 'partnerMember' });
    expect(await requestErasure(anonymous, { hidesKept: true })).toMatchObject({ code: 'signInNeeded' });
    expect(await db.erasure.count()).toBe(0);
  });

  it('waits while the person has a role again', async () => {
    const anna = await aCitizen();
    await requestErasure(anna, { hidesKept: true });
    await db.employeeRole.create({ data: { userId: anna.personId, role: 'administrator' } });
    expect(await carryOutErasures(inAWeek())).toBe(0);
    expect(await db.user.count({ where: { id: anna.personId } })).toBe(1);
  });
});

describe('supports of somebody who is erased', () => {
  it('stay counted, one person in a project and nobody across projects', async () => {
    const anna = await aCitizen();
    const first = await aProposal();
    const second = await aProposal({ phase: first.phase });
    const elsewhere = await aProposal();
    for (const proposal of [first, second, elsewhere]) await aSupport({ proposal, by: anna });
    await requestErasure(anna, { hidesKept: true });
    await carryOutErasures(inAWeek());
    const lots = new Map((await db.support.findMany()).map(({ proposalId, personId }) => [proposalId, personId]));
    expect(lots.get(first.id)).toBe(lots.get(second.id));
    expect(lots.get(first.id)).not.toBe(lots.get(elsewhere.id));
    expect([...lots.values()].every((lot) => lot.startsWith('erased-'))).toBe(true);
  });
});

describe('the log', () => {
  it('lets an erasure take a person out and nothing else in or out', async () => {
    const anna = await aPersonEverywhere({ email: canaryAddress('anna') });
    const forged = (value: string) =>
      db.$transaction(async (tx) => {
        await tx.$executeRaw`SELECT set_config('traaden.erasing', ${anna.personId}, true)`;
        return tx.$executeRawUnsafe(`UPDATE "Event" SET ${value}`);
      });
    for (const value of [`"type" = 'x'`, `"actorId" = 'somebody'`, `"at" = now()`, `"ids" = '{}'`, `"subject" = 'x'`])
      await expect(forged(value)).rejects.toThrow('never changed');
    await expect(db.event.deleteMany()).rejects.toThrow('never changed');
    await expect(db.$executeRaw`UPDATE "Event" SET "actorId" = NULL`).rejects.toThrow('never changed');
  });
});

it('a backup that comes back is erased again from the list beside it, once (PRIV-06)', async () => {
  const anna = await aPersonEverywhere({ email: canaryAddress('anna') });
  await putCanaries('anna');
  await requestErasure(anna, { hidesKept: true });
  await carryOutErasures(inAWeek());
  await db.$executeRaw`TRUNCATE "User", "DataRequest" CASCADE`;
  await aPersonEverywhere({ email: canaryAddress('back') });
  await db.user.updateMany({ where: { email: canaryAddress('back') }, data: { id: anna.personId } });
  await putCanaries('back');
  expect(await reapplyErasures()).toMatchObject({ erased: 1 });
  expect(await leftOf('back')).toEqual([]);
  expect(await reapplyErasures()).toMatchObject({ erased: 0 });
});

it('an answer that comes in the week of waiting keeps what it answers', async () => {
  const anna = await aCitizen();
  const proposal = await aProposal({ by: anna });
  await requestErasure(anna, { hidesKept: false });
  await anAnswer(proposal.id);
  await carryOutErasures(inAWeek());
  expect(await db.contribution.findUnique({ where: { id: proposal.id } })).toMatchObject({ text: 'Så kan man hvile undervejs.' });
});
