import { describe, expect, test } from 'vitest';
import { anonymous } from '@/lib/audit/actor';
import { getContributionViews, visibleTo } from '@/lib/contributions/server/contribution-queries';
import { hideContribution } from '@/lib/contributions/server/hide-contribution';
import { publishContribution } from '@/lib/contributions/server/publish-contribution';
import { recordContribution } from '@/lib/contributions/server/record-contribution';
import { now } from '@/lib/platform/clock';
import { testDatabase } from '@/tests/support/database';
import { aCitizen, aComment, aProposal } from '@/tests/support/factories/participation';
import { aPhase } from '@/tests/support/factories/projects';
import { anEmployee } from '@/tests/support/factories/staff';

const db = testDatabase();
const system = { kind: 'system', name: 'test' } as const;
const why = { reason: 'personal_data', text: 'Der stod et navn.' } as const;

describe('recording', () => {
  test('the same author and submission key find the first contribution, also in a race of transactions', async () => {
    const [phase, citizen] = [await aPhase(), await aCitizen()];
    const input = {
      kind: 'comment',
      projectId: phase.projectId,
      phaseId: phase.id,
      authorId: citizen.personId,
      language: 'da',
      text: 'Hej.',
      senderShown: 'role',
      submissionKey: 'k',
      at: now(),
    } as const;
    const send = () => db.$transaction((tx) => recordContribution(tx, input));
    const answers = await Promise.all(Array.from({ length: 8 }, send));
    expect(answers.filter(({ isNew }) => isNew)).toHaveLength(1);
    expect(new Set(answers.map(({ id, code }) => `${id} ${code}`)).size).toBe(1);
    expect(await db.contribution.count()).toBe(1);
  });
});

describe('publishing and hiding', () => {
  test('publishing twice tells of it once', async () => {
    const { id } = await aProposal({ isPublished: false });
    await publishContribution(db, system, id, now());
    await publishContribution(db, system, id, now());
    expect(await db.event.count({ where: { type: 'contribution.published' } })).toBe(1);
  });

  test('hiding takes it out of what the public reads, publishing again brings it back', async () => {
    const { id } = await aProposal();
    await hideContribution(db, system, id, why, now());
    expect(await getContributionViews([id])).toEqual([]);
    expect(await db.hiding.findMany()).toMatchObject([{ contributionId: id, ...why }]);
    await publishContribution(db, system, id, now());
    expect(await getContributionViews([id])).toMatchObject([{ id }]);
    expect(await db.hiding.count()).toBe(0);
  });

  test('the event of a comment names everything whose page shows it', async () => {
    const proposal = await aProposal();
    const { id } = await aComment({ onProposal: proposal });
    const event = await db.event.findFirstOrThrow({ where: { subject: `contribution:${id}` } });
    const themes = await db.contributionTheme.findMany({ where: { contributionId: id } });
    expect(event.ids).toEqual({
      contribution: id,
      project: proposal.phase.projectId,
      phase: proposal.phase.id,
      proposal: proposal.id,
      theme: themes.map(({ themeId }) => themeId),
    });
  });
});

test('everybody reads what is published, an author also their own, an employee all', async () => {
  const [author, stranger, employee] = [await aCitizen(), await aCitizen(), await anEmployee()];
  const published = await aProposal({ by: author });
  const waiting = await aProposal({ by: author, phase: published.phase, isPublished: false });
  const readBy = async (actor: Parameters<typeof visibleTo>[0]) =>
    (await db.contribution.findMany({ where: visibleTo(actor), orderBy: { submittedAt: 'asc' } })).map(({ id }) => id);
  expect(await readBy(anonymous)).toEqual([published.id]);
  expect(await readBy(stranger)).toEqual([published.id]);
  expect(await readBy(author)).toEqual([published.id, waiting.id]);
  expect(await readBy(employee)).toEqual([published.id, waiting.id]);
});
