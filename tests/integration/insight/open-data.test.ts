import { describe, expect, it } from 'vitest';
import { openProject, openProjectList, openProposal, openProposalList } from '@/lib/insight/open-data-views';
import { getOpenProject, getOpenProjectList, getOpenProposal, getOpenProposals } from '@/lib/insight/server/open-data-queries';
import { now } from '@/lib/platform/clock';
import { testDatabase } from '@/tests/support/database';
import { aCitizen, aComment, aProposal } from '@/tests/support/factories/participation';
import { aPhase, aProject } from '@/tests/support/factories/projects';

const db = testDatabase();

describe('open data', () => {
  it('keeps its published shape', async () => {
    const proposal = await aProposal();
    await aComment({ onProposal: proposal });
    const project = await db.project.findUniqueOrThrow({ where: { id: proposal.phase.projectId } });
    openProjectList.parse(await getOpenProjectList(now()));
    openProject.parse((await getOpenProject(project.slug, now()))?.body);
    openProposalList.parse((await getOpenProposals(project.slug, null))?.body);
    const one = openProposal.parse(await getOpenProposal(proposal.code));
    expect(one.comments.items).toHaveLength(1);
  });

  it('never says who wrote, also when they show their name on the page', async () => {
    const anna = await aCitizen({ name: 'Anna Eksempel' });
    const proposal = await aProposal({ by: anna });
    await db.contribution.update({ where: { id: proposal.id }, data: { senderShown: 'name' } });
    const answer = JSON.stringify(await getOpenProposal(proposal.code));
    expect(answer).not.toContain('Anna');
    expect(answer).not.toContain(anna.personId);
    expect(answer).not.toContain('@');
  });

  it('pages through all published proposals, each once', async () => {
    const project = await aProject();
    const phase = await aPhase({ projectId: project.id });
    const codes: string[] = [];
    for (let index = 0; index < 43; index++) codes.push((await aProposal({ phase })).code);
    await aProposal({ phase, isPublished: false });
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof getOpenProposals>> = await getOpenProposals(project.slug, after);
      seen.push(...(page?.body.proposals ?? []).map(({ code }) => code));
      after = page?.body.next ?? null;
    } while (after);
    expect(seen.toSorted()).toEqual(codes.toSorted());
  });

  it('answers a draft, a waiting proposal and a made-up place in a list like what does not exist', async () => {
    const draft = await aProject({ published: false });
    const waiting = await aProposal({ isPublished: false });
    const open = await aProject();
    expect(await getOpenProject(draft.slug, now())).toBeNull();
    expect(await getOpenProposals(draft.slug, null)).toBeNull();
    expect(await getOpenProposals(open.slug, "'; drop")).toBeNull();
    expect(await getOpenProposal(waiting.code)).toBeNull();
    expect(await getOpenProposal('ND-ZZZZ-ZZ')).toBeNull();
  });
});
