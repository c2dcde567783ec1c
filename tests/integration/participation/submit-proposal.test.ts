import { afterEach, describe, expect, test } from 'vitest';
import { anonymous } from '@/lib/audit/actor';
import type { SubmitProposal } from '@/lib/participation/contribution-schema';
import { submitProposal } from '@/lib/participation/server/submit-proposal';
import { setClock } from '@/lib/platform/clock';
import { testDatabase } from '@/tests/support/database';
import { aCitizen } from '@/tests/support/factories/participation';
import { aPhase, aProject, aTheme } from '@/tests/support/factories/projects';
import { anEmployee } from '@/tests/support/factories/staff';

const db = testDatabase();
afterEach(() => setClock(undefined));

async function anInput(over: Partial<SubmitProposal> = {}, phase: Parameters<typeof aPhase>[0] = {}) {
  const project = await aProject();
  await aPhase({ projectId: project.id, ...phase });
  const input: SubmitProposal = {
    locale: 'da',
    project: project.slug,
    title: 'En bænk ved stien',
    text: 'Så kan man hvile undervejs.',
    senderShown: 'role',
    senderName: '',
    submissionKey: crypto.randomUUID(),
    falseAlarm: false,
    keepContact: false,
    ...over,
  };
  return input;
}

const stored = async () => ({
  contributions: await db.contribution.count(),
  cases: await db.moderationCase.count(),
  events: await db.event.count(),
});
const nothing = { contributions: 0, cases: 0, events: 0 };

describe('a proposal that is sent', () => {
  test('waits for an officer where the phase checks first', async () => {
    const [citizen, input] = [await aCitizen(), await anInput()];
    const result = await submitProposal(citizen, input);
    expect(result).toMatchObject({ ok: true, value: { published: false } });
    const row = await db.contribution.findFirstOrThrow({
      include: { proposal: true, moderation: true, publication: true, themes: true },
    });
    expect(row).toMatchObject({
      authorId: citizen.personId,
      language: 'da',
      senderShown: 'role',
      text: input.text,
      proposal: { title: input.title },
      moderation: { flags: [], closedAt: null },
      publication: null,
      themes: [{ origin: 'inherited' }],
    });
    expect(await db.event.findMany({ select: { type: true, actorId: true, subject: true } })).toEqual([
      { type: 'proposal.submitted', actorId: citizen.personId, subject: `contribution:${row.id}` },
    ]);
  });

  test('can be read at once where the phase checks afterwards', async () => {
    const result = await submitProposal(await aCitizen(), await anInput({}, { moderation: 'after' }));
    expect(result).toMatchObject({ ok: true, value: { published: true } });
    expect(await db.publication.count()).toBe(1);
    const types = (await db.event.findMany({ orderBy: { id: 'asc' } })).map(({ type }) => type);
    expect(types).toEqual(['proposal.submitted', 'contribution.published']);
  });

  test('keeps the themes its project had at that moment', async () => {
    const theme = await aTheme();
    const project = await aProject({ themeIds: [theme.id] });
    await aPhase({ projectId: project.id });
    await submitProposal(await aCitizen(), await anInput({ project: project.slug }));
    await db.projectTheme.deleteMany({ where: { projectId: project.id } });
    expect(await db.contributionTheme.findMany({ select: { themeId: true } })).toEqual([{ themeId: theme.id }]);
  });

  test('shows a name only when there is one', async () => {
    const [citizen, input] = [await aCitizen(), await anInput({ senderShown: 'name' })];
    expect(await submitProposal(citizen, input)).toMatchObject({ ok: false, code: 'nameRequired' });
    expect(await stored()).toEqual(nothing);
    const named = { ...input, senderName: 'Anna And' };
    expect(await submitProposal(citizen, named)).toMatchObject({ ok: true });
    expect(await db.user.findUniqueOrThrow({ where: { id: citizen.personId } })).toMatchObject({ name: 'Anna And' });
    expect(await db.event.count({ where: { type: 'name.changed' } })).toBe(0);
    await submitProposal(citizen, { ...named, text: 'Sæt to bænke ved stien.', senderName: 'Anna' });
    expect(await db.event.count({ where: { type: 'name.changed' } })).toBe(1);
  });
});

describe('a proposal sent more than once', () => {
  test('is stored once and answers the same receipt, also when both arrive together', async () => {
    const [citizen, input] = [await aCitizen(), await anInput({}, { moderation: 'after' })];
    const answers = await Promise.all(Array.from({ length: 8 }, () => submitProposal(citizen, input)));
    answers.push(await submitProposal(citizen, input));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toMatchObject({ ok: true, value: { published: true } });
    expect(await stored()).toEqual({ contributions: 1, cases: 1, events: 2 });
  });

  test('with another text is another proposal, so that nothing written is lost', async () => {
    const [citizen, input] = [await aCitizen(), await anInput()];
    await submitProposal(citizen, input);
    await submitProposal(citizen, { ...input, text: 'Og et bord ved siden af.' });
    expect(await db.contribution.count()).toBe(2);
  });

  test('by two people is two proposals', async () => {
    const input = await anInput();
    await Promise.all([submitProposal(await aCitizen(), input), submitProposal(await aCitizen(), input)]);
    expect(await db.contribution.count()).toBe(2);
  });
});

describe('personal details', () => {
  test.each([
    ['a sure personal number in the text', { text: 'Første linje.\nMit nummer er 010180-1234.' }, 'cprInText', { line: 2 }],
    ['a sure personal number in the title', { title: 'Jeg er 010180-1234' }, 'cprInTitle', { line: 1 }],
    ['a personal number in the name', { senderShown: 'name' as const, senderName: '010180-1234' }, 'cprInName', undefined],
    ['an address in the name', { senderShown: 'name' as const, senderName: 'anna@eksempel.dk' }, 'contactInName', undefined],
    ['a phone number in the name', { senderName: 'Anna 20 30 40 50', keepContact: true }, 'contactInName', undefined],
    [
      'what looks like a personal number',
      { text: 'Sagen er 070761-4286.' },
      'cprLikelyInText',
      { excerpt: 'Sagen er ••••••-••••.' },
    ],
    ['an address', { text: 'Skriv til anna@eksempel.dk' }, 'contactInText', { kind: 'email' }],
    ['a phone number', { text: 'Ring på 20 30 40 50' }, 'contactInText', { kind: 'phone' }],
  ])('%s comes back with its place and nothing is stored', async (_name, words, code, details) => {
    const result = await submitProposal(await aCitizen(), await anInput(words));
    expect(result).toMatchObject({ ok: false, code, ...(details && { details }) });
    expect(JSON.stringify(result)).not.toMatch(/010180-1234|070761-4286/);
    expect(await stored()).toEqual(nothing);
  });

  test('saying "false alarm" does not help a sure personal number', async () => {
    const input = await anInput({ text: 'Mit nummer er 010180-1234.', falseAlarm: true, keepContact: true });
    expect(await submitProposal(await aCitizen(), input)).toMatchObject({ ok: false, code: 'cprInText' });
    expect(await stored()).toEqual(nothing);
  });

  test('a false alarm is kept with its digits hidden and held for an officer', async () => {
    const input = await anInput({ text: 'Sagen er 070761-4286.', falseAlarm: true }, { moderation: 'after' });
    expect(await submitProposal(await aCitizen(), input)).toMatchObject({ ok: true, value: { published: false } });
    const row = await db.contribution.findFirstOrThrow({ include: { moderation: true } });
    expect(row).toMatchObject({ text: 'Sagen er ••••••-••••.', moderation: { flags: ['cpr_false_alarm'], closedAt: null } });
  });

  test('contact details somebody keeps are held for an officer, also where others are shown at once', async () => {
    const text = 'Ring på 20 30 40 50 eller skriv til anna@eksempel.dk';
    const input = await anInput({ text, keepContact: true }, { moderation: 'after' });
    expect(await submitProposal(await aCitizen(), input)).toMatchObject({ ok: true, value: { published: false } });
    const row = await db.contribution.findFirstOrThrow({ include: { moderation: true } });
    expect(row).toMatchObject({ text, moderation: { flags: ['phone', 'email'], closedAt: null } });
  });
});

describe('who and when', () => {
  test('somebody not signed in is told to sign in, and an employee that it is for citizens', async () => {
    const input = await anInput();
    expect(await submitProposal(anonymous, input)).toEqual({ ok: false, code: 'signInNeeded' });
    expect(await submitProposal(await anEmployee(), input)).toEqual({ ok: false, code: 'citizensOnly' });
    expect(await stored()).toEqual(nothing);
  });

  test('the phase closes on the second', async () => {
    const closing = { opensOn: new Date('2026-11-01T00:00:00Z'), closesOn: new Date('2026-11-30T00:00:00Z') };
    const [citizen, input] = [await aCitizen(), await anInput({}, closing)];
    setClock(new Date('2026-11-30T22:59:59.999Z'));
    expect(await submitProposal(citizen, input)).toMatchObject({ ok: true });
    setClock(new Date('2026-11-30T23:00:00Z'));
    const late = { ...input, text: 'Et minut for sent.' };
    expect(await submitProposal(citizen, late)).toEqual({ ok: false, code: 'phaseClosed' });
  });

  test('a phase without proposals, a draft phase, a draft project and no project take none', async () => {
    const citizen = await aCitizen();
    const answer = async (input: SubmitProposal) => (await submitProposal(citizen, input)) as { code?: string };
    expect(await answer(await anInput({}, { acts: ['comment'] }))).toMatchObject({ code: 'actNotAllowed' });
    expect(await answer(await anInput({}, { published: false }))).toMatchObject({ code: 'actNotAllowed' });
    const draft = await aProject({ published: false });
    await aPhase({ projectId: draft.id });
    expect(await answer(await anInput({ project: draft.slug }))).toMatchObject({ code: 'projectNotFound' });
    expect(await answer(await anInput({ project: 'findes-ikke' }))).toMatchObject({ code: 'projectNotFound' });
    expect(await stored()).toEqual(nothing);
  });
});
