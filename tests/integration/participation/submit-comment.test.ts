import { afterEach, describe, expect, test } from 'vitest';
import { anonymous } from '@/lib/audit/actor';
import type { SubmitComment } from '@/lib/participation/contribution-schema';
import { submitComment } from '@/lib/participation/server/submit-comment';
import { setClock } from '@/lib/platform/clock';
import { countStatements } from '@/tests/support/count-statements';
import { testDatabase } from '@/tests/support/database';
import { aCitizen, aProposal } from '@/tests/support/factories/participation';
import { aPhase, aProject } from '@/tests/support/factories/projects';
import { anEmployee } from '@/tests/support/factories/staff';

const db = testDatabase();
afterEach(() => setClock(undefined));

const words: Omit<SubmitComment, 'project'> = {
  proposal: '',
  locale: 'da',
  text: 'Det er en god idé.',
  senderShown: 'role',
  senderName: '',
  submissionKey: '',
  falseAlarm: false,
  keepContact: false,
};

async function aTarget(phaseOver: Parameters<typeof aPhase>[0] = {}) {
  const project = await aProject();
  const phase = await aPhase({ projectId: project.id, ...phaseOver });
  const proposal = await aProposal({ phase });
  return { project, phase, proposal, input: { ...words, project: project.slug, proposal: proposal.code } };
}

const comments = () => db.comment.findMany({ include: { contribution: { include: { moderation: true, publication: true } } } });

describe('a comment that is sent', () => {
  test('stands on its proposal and waits where the phase checks first', async () => {
    const { proposal, input } = await aTarget();
    const result = await submitComment(await aCitizen(), input);
    expect(result).toMatchObject({ ok: true, value: { published: false } });
    expect(await comments()).toMatchObject([
      { onProposalId: proposal.id, contribution: { text: input.text, publication: null, moderation: { closedAt: null } } },
    ]);
    const event = await db.event.findFirstOrThrow({ where: { type: 'comment.submitted' } });
    expect(event.ids).toMatchObject({ proposal: proposal.id });
  });

  test('can be read at once where the phase checks afterwards, and tells of its proposal', async () => {
    const { proposal, project, phase, input } = await aTarget({ moderation: 'after' });
    expect(await submitComment(await aCitizen(), input)).toMatchObject({ ok: true, value: { published: true } });
    const [comment] = await comments();
    const event = await db.event.findFirstOrThrow({
      where: { subject: `contribution:${comment?.contributionId}`, type: 'contribution.published' },
    });
    expect(event.ids).toMatchObject({ proposal: proposal.id, project: project.id, phase: phase.id });
  });

  test('can be about the phase itself', async () => {
    const { input } = await aTarget();
    expect(await submitComment(await aCitizen(), { ...input, proposal: '' })).toMatchObject({ ok: true });
    expect(await comments()).toMatchObject([{ onProposalId: null }]);
  });

  test('is published in eight statements, from the first read to the commit', async () => {
    const { input } = await aTarget({ moderation: 'after' });
    const citizen = await aCitizen();
    expect(await countStatements(() => submitComment(citizen, input))).toBe(8);
  });
});

test('the same comment sent eight times at once is one comment', async () => {
  const { input } = await aTarget({ moderation: 'after' });
  const citizen = await aCitizen();
  const answers = await Promise.all(Array.from({ length: 8 }, () => submitComment(citizen, input)));
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect(await db.comment.count()).toBe(1);
});

test('two different comments by one person from the same page are two', async () => {
  const { input } = await aTarget();
  const citizen = await aCitizen();
  await submitComment(citizen, input);
  await submitComment(citizen, { ...input, text: 'Og husk lys.' });
  expect(await db.comment.count()).toBe(2);
});

test('personal numbers come back and nothing is stored', async () => {
  const { input } = await aTarget();
  const result = await submitComment(await aCitizen(), { ...input, text: 'Jeg er 010180-1234.', falseAlarm: true });
  expect(result).toMatchObject({ ok: false, code: 'cprInText', details: { line: 1 } });
  expect(await db.comment.count()).toBe(0);
});

describe('what cannot be commented', () => {
  test('a proposal of another project answers like one that does not exist', async () => {
    const [one, other] = [await aTarget(), await aTarget()];
    const citizen = await aCitizen();
    const foreign = await submitComment(citizen, { ...one.input, proposal: other.proposal.code });
    const missing = await submitComment(citizen, { ...one.input, proposal: 'ND-XXXX-XX' });
    expect(foreign).toEqual(missing);
    expect(missing).toEqual({ ok: false, code: 'proposalNotFound' });
  });

  test('a proposal nobody has published', async () => {
    const { project, phase } = await aTarget();
    const hidden = await aProposal({ phase, isPublished: false });
    const result = await submitComment(await aCitizen(), { ...words, project: project.slug, proposal: hidden.code });
    expect(result).toEqual({ ok: false, code: 'proposalNotFound' });
  });

  test('anything after the last second of the phase, without sign-in, or as an employee', async () => {
    const closesOn = new Date('2026-11-30T00:00:00Z');
    const { input } = await aTarget({ opensOn: new Date('2026-11-01T00:00:00Z'), closesOn });
    expect(await submitComment(anonymous, input)).toEqual({ ok: false, code: 'signInNeeded' });
    expect(await submitComment(await anEmployee(), input)).toEqual({ ok: false, code: 'citizensOnly' });
    setClock(new Date('2026-11-30T23:00:00Z'));
    expect(await submitComment(await aCitizen(), input)).toEqual({ ok: false, code: 'phaseClosed' });
    expect(await db.comment.count()).toBe(0);
  });
});
