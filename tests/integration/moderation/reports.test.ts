import { describe, expect, test } from 'vitest';
import { type Actor, anonymous } from '@/lib/audit/actor';
import { decideCase } from '@/lib/moderation/server/decide-case';
import { getReportReceipt, listMyReports, listReportsOfCase } from '@/lib/moderation/server/report-queries';
import { submitReport } from '@/lib/moderation/server/submit-report';
import { composeMail } from '@/lib/notifications/server/compose-mail';
import { notify, type PassedEvent } from '@/lib/notifications/server/notify';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { receiptCode } from '@/lib/platform/ids';
import { countStatements } from '@/tests/support/count-statements';
import { testDatabase } from '@/tests/support/database';
import { aCitizen, aProposal } from '@/tests/support/factories/participation';
import { anEmployee } from '@/tests/support/factories/staff';

testDatabase();

type Citizen = Awaited<ReturnType<typeof aCitizen>>;

const report = (actor: Actor, code: string, reader = 'one') =>
  submitReport(actor, { code, reason: 'abuse', text: 'Det er hårdt.', reader });
const caseOf = (contributionId: string) => db().moderationCase.findUniqueOrThrow({ where: { contributionId } });
const isPublic = async (contributionId: string) => (await db().publication.count({ where: { contributionId } })) === 1;
const typesOf = async () => (await db().event.findMany({ orderBy: { id: 'asc' } })).map(({ type }) => type);

async function numberOf(actor: Actor, code: string, reader?: string): Promise<string> {
  const result = await report(actor, code, reader);
  if (!result.ok) throw new Error(result.code);
  return result.value.number;
}

async function aCitizenAt(email: string): Promise<Citizen> {
  const citizen = await aCitizen();
  await db().user.update({ where: { id: citizen.personId }, data: { email } });
  return citizen;
}

describe('a report', () => {
  test('puts a published contribution before an employee and hides nothing', async () => {
    const { id, code } = await aProposal();
    expect(await numberOf(await aCitizen(), code)).toMatch(/^RA-\w{4}-\w{2}$/);
    expect(await caseOf(id)).toMatchObject({ closedAt: null, flags: ['reported'], version: 2 });
    expect(await isPublic(id)).toBe(true);
    expect(await typesOf()).toContain('report.submitted');
  });

  test('is taken from readers who are not signed in', async () => {
    const { code } = await aProposal();
    const number = await numberOf(anonymous, code);
    expect(await getReportReceipt(number)).toMatchObject({ number, code, settledAt: null, outcome: null });
    expect(await db().report.findFirstOrThrow()).toMatchObject({ reporterId: null, text: 'Det er hårdt.' });
  });

  test('is refused for what is not public, for an unknown code and for what one wrote oneself', async () => {
    const waiting = await aProposal({ isPublished: false });
    expect(await report(anonymous, waiting.code)).toMatchObject({ code: 'contributionNotFound' });
    expect(await report(await anEmployee(['moderator']), waiting.code)).toMatchObject({ code: 'contributionNotFound' });
    expect(await report(anonymous, 'ND-XXXX-XX')).toMatchObject({ code: 'contributionNotFound' });
    const own = await aProposal();
    expect(await report(own.author, own.code)).toMatchObject({ code: 'ownContribution' });
    expect(await db().report.count()).toBe(0);
  });

  test('ABU-11: twenty at once from one person count once, and they get the same number', async () => {
    const { id, code } = await aProposal();
    const citizen = await aCitizen();
    const numbers = await Promise.all(Array.from({ length: 20 }, (_, index) => numberOf(citizen, code, `reader ${index}`)));
    expect(new Set(numbers).size).toBe(1);
    expect(await db().report.count()).toBe(1);
    expect((await caseOf(id)).flags).toEqual(['reported']);
    expect((await typesOf()).filter((type) => type === 'report.submitted')).toHaveLength(1);
  });

  test('ABU-11: twenty at once from one network and browser count once', async () => {
    const { code } = await aProposal();
    await Promise.all(Array.from({ length: 20 }, () => report(anonymous, code)));
    expect(await db().report.count()).toBe(1);
  });

  test('ABU-11: no case gets urgent by one actor, whatever accounts, browsers and networks they use', async () => {
    const { id, code } = await aProposal();
    for (let index = 0; index < 6; index++) {
      await report(await aCitizenAt(`en.person+${index}@gmail.com`), code);
      await report(anonymous, code, `another browser ${index}`);
    }
    expect(await db().report.count({ where: { reporterId: { not: null } } })).toBe(1);
    expect((await caseOf(id)).flags).toEqual(['reported']);
    expect(await isPublic(id)).toBe(true);
  });

  test('by three different confirmed people marks the case as urgent, and still hides nothing', async () => {
    const { id, code } = await aProposal();
    for (let index = 0; index < 3; index++) await report(await aCitizen(), code);
    expect((await caseOf(id)).flags.toSorted()).toEqual(['reported', 'reported_by_many']);
    expect(await isPublic(id)).toBe(true);
  });

  test('sent in a suspicious way does not make a case urgent', async () => {
    const { id, code } = await aProposal();
    for (let index = 0; index < 4; index++)
      await submitReport(await aCitizen(), { code, reason: 'abuse', text: '', reader: '' }, { flags: ['suspicious'] });
    expect((await caseOf(id)).flags).toEqual(['reported']);
  });
});

describe('settling', () => {
  const decided = async (outcome: 'published' | 'hidden') => {
    const { id, code } = await aProposal();
    const reader = await aCitizen();
    const numbers = [await numberOf(reader, code), await numberOf(anonymous, code)];
    const why = outcome === 'hidden' ? { reason: 'abuse' as const, text: 'Det er en trussel.' } : {};
    await decideCase(await anEmployee(['moderator']), { code, version: 2, outcome, ...why });
    return { id, code, reader, numbers };
  };

  test('answers every reader that it keeps within the rules', async () => {
    const { id, numbers, reader, code } = await decided('published');
    for (const number of numbers) expect(await getReportReceipt(number)).toMatchObject({ outcome: 'kept' });
    expect(await caseOf(id)).toMatchObject({ flags: [] });
    expect((await caseOf(id)).closedAt).not.toBeNull();
    expect(await listMyReports(reader)).toMatchObject([{ number: numbers[0], code, outcome: 'kept' }]);
    expect((await typesOf()).filter((type) => type === 'report.settled')).toHaveLength(2);
  });

  test('answers every reader that it is hidden', async () => {
    const { id, numbers } = await decided('hidden');
    for (const number of numbers) expect(await getReportReceipt(number)).toMatchObject({ outcome: 'hidden' });
    expect(await isPublic(id)).toBe(false);
  });

  test('writes to a reader who was signed in what came of it, and to nobody else', async () => {
    const { numbers, reader } = await decided('hidden');
    const events = await db().event.findMany({ where: { type: 'report.settled' } });
    await db().$transaction((tx) => notify(tx, events as PassedEvent[], now()));
    const [delivery, ...others] = await db().delivery.findMany();
    expect(others).toEqual([]);
    expect(delivery).toMatchObject({ purpose: 'report_settled', recipientId: reader.personId });
    const mail = delivery && (await composeMail(delivery));
    expect(mail?.subject).toContain(numbers[0]);
    expect(mail?.html).toContain('Det vises ikke mere');
  });

  test('answers again when a later decision comes out differently, and not otherwise', async () => {
    const { code, numbers } = await decided('hidden');
    const moderator = await anEmployee(['moderator']);
    await decideCase(moderator, { code, version: 3, outcome: 'published' });
    await decideCase(moderator, { code, version: 4, outcome: 'published' });
    expect(await getReportReceipt(numbers[0] ?? '')).toMatchObject({ outcome: 'kept' });
    expect((await typesOf()).filter((type) => type === 'report.settled')).toHaveLength(4);
  });

  test('a reader who reports again after the answer gets the first number and no new attention', async () => {
    const { id, code, reader, numbers } = await decided('published');
    expect(await numberOf(reader, code)).toBe(numbers[0]);
    expect((await caseOf(id)).closedAt).not.toBeNull();
  });
});

describe('what employees read', () => {
  test('is the reason, the words and how often the reader was wrong before; never who', async () => {
    const reader = await aCitizen({ name: 'Læser Læsersen' });
    const moderator = await anEmployee(['moderator']);
    const earlier = await aProposal();
    await report(reader, earlier.code);
    await decideCase(moderator, { code: earlier.code, version: 2, outcome: 'published' });
    const { code } = await aProposal();
    const number = await numberOf(reader, code);
    const reports = await listReportsOfCase(moderator, code);
    expect(reports).toMatchObject([
      { number, reason: 'abuse', text: 'Det er hårdt.', isConfirmed: true, unfoundedBefore: 1, settledAt: null },
    ]);
    expect(JSON.stringify(reports)).not.toMatch(new RegExp(`Læsersen|${reader.personId}`));
    expect(await listReportsOfCase(reader, code)).toEqual([]);
    expect(await listReportsOfCase(anonymous, code)).toEqual([]);
  });

  test('takes as many statements for one report as for fifty', async () => {
    const moderator = await anEmployee(['moderator']);
    const [one, many] = [await aProposal(), await aProposal()];
    await report(anonymous, one.code);
    for (let index = 0; index < 50; index++) await report(anonymous, many.code, `reader ${index}`);
    const counts = [];
    for (const { code } of [one, many]) counts.push(await countStatements(() => listReportsOfCase(moderator, code)));
    expect(counts[0]).toBe(counts[1]);
  });
});

test('ABU-12: of 10,000 guessed numbers none opens a report or a contribution that waits', async () => {
  await aProposal({ isPublished: false });
  await report(anonymous, (await aProposal()).code);
  const guesses = Array.from({ length: 10_000 }, () => receiptCode('RA'));
  const codes = guesses.map((guess) => guess.replace('RA', 'ND'));
  expect(await db().report.count({ where: { number: { in: guesses } } })).toBe(0);
  expect(await db().contribution.count({ where: { code: { in: codes }, publication: null } })).toBe(0);
});
