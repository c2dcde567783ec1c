import { describe, expect, test } from 'vitest';
import { hideContribution } from '@/lib/contributions/server/hide-contribution';
import { listPhaseComments } from '@/lib/participation/server/comment-queries';
import { getParticipationProject } from '@/lib/participation/server/project-queries';
import { countProposals, getProposalPage, listProposals } from '@/lib/participation/server/proposal-queries';
import { now } from '@/lib/platform/clock';
import { decodeCursor } from '@/lib/platform/cursor';
import { countStatements } from '@/tests/support/count-statements';
import { testDatabase } from '@/tests/support/database';
import { aComment, aProposal } from '@/tests/support/factories/participation';
import { aPhase, aProject } from '@/tests/support/factories/projects';

const db = testDatabase();
const system = { kind: 'system', name: 'test' } as const;

async function someProposals(count: number) {
  const phase = await aPhase();
  const made = [];
  for (let index = 0; index < count; index++)
    made.push(await aProposal({ phase, title: `Forslag ${index}`, at: new Date(Date.UTC(2026, 10, 20, 12, 0, index)) }));
  return { phase, made };
}

describe('the proposals of a project', () => {
  test('come newest first, twenty a page, each exactly once', async () => {
    const { phase, made } = await someProposals(45);
    const seen: string[] = [];
    let after = null;
    do {
      const page = await listProposals(phase.projectId, after);
      seen.push(...page.items.map(({ code }) => code));
      after = page.next === null ? null : decodeCursor(page.next);
    } while (after);
    expect(seen).toEqual(made.map(({ code }) => code).reverse());
  });

  test('leave out what waits, what is hidden and what belongs elsewhere', async () => {
    const { phase, made } = await someProposals(2);
    await aProposal({ phase, isPublished: false });
    await aProposal();
    const why = { reason: 'abuse', text: 'Tonen.' } as const;
    await hideContribution(db, system, made[0]?.id ?? '', why, now());
    const page = await listProposals(phase.projectId, null);
    expect(page.items.map(({ code }) => code)).toEqual([made[1]?.code]);
    expect(await countProposals(phase.projectId)).toEqual({ count: 1, isMore: false });
  });

  test('take as many statements for one as for twenty', async () => {
    const one = await someProposals(1);
    const many = await someProposals(20);
    const few = await countStatements(() => listProposals(one.phase.projectId, null));
    expect(await countStatements(() => listProposals(many.phase.projectId, null))).toBe(few);
    expect(few).toBe(2);
  });
});

describe('the page of a proposal', () => {
  test('has its comments oldest first, twenty a page, also when there are more than fifty', async () => {
    const proposal = await aProposal();
    const { projectId } = proposal.phase;
    const made = [];
    for (let index = 0; index < 53; index++)
      made.push(await aComment({ onProposal: proposal, at: new Date(Date.UTC(2026, 10, 20, 12, 0, index)) }));
    const seen: string[] = [];
    let after = null;
    do {
      const page = await getProposalPage(projectId, proposal.code, { after });
      expect(page?.proposal.comments).toBe(53);
      seen.push(...(page?.comments.items ?? []).map(({ comment }) => comment?.code ?? ''));
      after = page?.comments.next ? decodeCursor(page.comments.next) : null;
    } while (after);
    expect(seen).toEqual(made.map(({ code }) => code));
  });

  test('takes two statements however many comments there are', async () => {
    const proposal = await aProposal();
    const read = () => getProposalPage(proposal.phase.projectId, proposal.code);
    const without = await countStatements(read);
    for (let index = 0; index < 5; index++) await aComment({ onProposal: proposal });
    expect(await countStatements(read)).toBe(without);
    expect(without).toBe(2);
  });

  test('does not exist under another project, before it is published, or for a comment', async () => {
    const [proposal, other] = [await aProposal(), await aProject()];
    const waiting = await aProposal({ phase: proposal.phase, isPublished: false });
    const comment = await aComment({ onProposal: proposal });
    const { projectId } = proposal.phase;
    expect(await getProposalPage(other.id, proposal.code)).toBeNull();
    expect(await getProposalPage(projectId, waiting.code)).toBeNull();
    expect(await getProposalPage(projectId, comment.code)).toBeNull();
    expect(await getProposalPage(projectId, 'ND-XXXX-XX')).toBeNull();
  });
});

test('comments on the phase are those that are on no proposal', async () => {
  const phase = await aPhase();
  const proposal = await aProposal({ phase });
  await aComment({ onProposal: proposal, phase });
  const { code } = await aComment({ onProposal: null, phase });
  expect((await listPhaseComments(phase.projectId, null)).items.map(({ comment }) => comment?.code)).toEqual([code]);
});

test('a project says what can be done in it now, and a draft does not exist', async () => {
  const project = await aProject();
  await aPhase({ projectId: project.id, acts: ['comment'] });
  expect(await getParticipationProject(project.slug, now())).toMatchObject({
    windows: { proposal: null, comment: { state: 'open' }, support: null },
  });
  const draft = await aProject({ published: false });
  expect(await getParticipationProject(draft.slug, now())).toBeNull();
});
