import { describe, expect, it } from 'vitest';
import { hideContribution } from '@/lib/contributions/server/hide-contribution';
import { publishContribution } from '@/lib/contributions/server/publish-contribution';
import { withdrawContribution } from '@/lib/contributions/server/withdraw-contribution';
import { answerContribution } from '@/lib/decisions/server/answer-contribution';
import { markUse } from '@/lib/decisions/server/mark-use';
import { now } from '@/lib/platform/clock';
import { testDatabase } from '@/tests/support/database';
import { aFollow } from '@/tests/support/factories/following';
import { aCitizen, aComment, aProposal, aSupport } from '@/tests/support/factories/participation';
import { aPhase, aProject } from '@/tests/support/factories/projects';
import { anEmployee } from '@/tests/support/factories/staff';
import { tellEverybody } from '@/tests/support/tell-everybody';
import { toldTo } from '@/tests/support/told';

const db = testDatabase();

describe('a proposal that everybody can read', () => {
  it('is told to its author, and to followers of its project, its theme, a place near it and a word in it', async () => {
    const project = await aProject({ longitude: 10.8, latitude: 56.4 });
    const { themeId } = await db.projectTheme.findFirstOrThrow({ where: { projectId: project.id } });
    const followers = [
      await aFollow({ projectId: project.id }),
      await aFollow({ themeId: themeId }),
      await aFollow({ word: 'bænke' }),
      await aFollow({ place: 'Grenaa', at: [10.88, 56.41], radiusKm: 10 }),
    ];
    const others = [
      await aFollow({ projectId: (await aProject()).id }),
      await aFollow({ word: 'vindmølle' }),
      await aFollow({ place: 'Allingåbro', at: [10.3, 56.46], radiusKm: 10 }),
    ];
    const proposal = await aProposal({ phase: await aPhase({ projectId: project.id }) });
    await tellEverybody();
    expect(await toldTo(proposal.author.personId)).toEqual(['published']);
    for (const { personId } of followers) expect(await toldTo(personId)).toEqual(['new_proposal']);
    for (const { personId } of others) expect(await toldTo(personId)).toEqual([]);
  });

  it('is told once to somebody with several reasons, for the strongest one', async () => {
    const project = await aProject();
    const author = await aCitizen();
    const { themeId } = await db.projectTheme.findFirstOrThrow({ where: { projectId: project.id } });
    for (const followed of [{ projectId: project.id }, { themeId: themeId }, { word: 'bænk' }])
      await aFollow({ ...followed, by: author });
    await aProposal({ phase: await aPhase({ projectId: project.id }), by: author });
    await tellEverybody();
    expect(await toldTo(author.personId)).toEqual(['published']);
  });

  it('is no news to followers a second time, after a hiding', async () => {
    const officer = await anEmployee();
    const proposal = await aProposal();
    const { personId } = await aFollow({ projectId: proposal.phase.projectId });
    await hideContribution(db, officer, proposal.id, { reason: 'off_topic', text: 'Forkert sted.' }, now());
    await tellEverybody();
    await publishContribution(db, officer, proposal.id, now());
    await tellEverybody();
    expect(await toldTo(personId)).toEqual([]);
    expect(await toldTo(proposal.author.personId)).toEqual(['published', 'hidden', 'published']);
  });

  it('is told to no follower when it is withdrawn again before the telling, or its project is a draft', async () => {
    const officer = await anEmployee();
    const project = await aProject();
    const { personId } = await aFollow({ projectId: project.id });
    const proposal = await aProposal({ phase: await aPhase({ projectId: project.id }) });
    await withdrawContribution(db, officer, proposal.id);
    const other = await aProject();
    await aFollow({ projectId: other.id, by: { personId } });
    await aProposal({ phase: await aPhase({ projectId: other.id }) });
    await db.projectPublication.delete({ where: { projectId: other.id } });
    await tellEverybody();
    expect(await toldTo(personId)).toEqual([]);
  });

  it('is not told to somebody who follows only afterwards', async () => {
    const proposal = await aProposal({ at: new Date(now().getTime() - 60_000) });
    const { personId } = await aFollow({ projectId: proposal.phase.projectId });
    await db.follow.updateMany({ where: { personId }, data: { createdAt: new Date(now().getTime() + 60_000) } });
    await tellEverybody();
    expect(await toldTo(personId)).toEqual([]);
  });
});

describe('a comment', () => {
  it('is told to who wrote the proposal and to who commented before, and not to who wrote it', async () => {
    const proposal = await aProposal();
    const earlier = await aComment({ onProposal: proposal });
    await tellEverybody();
    const own = await aComment({ onProposal: proposal, by: earlier.author });
    const later = await aComment({ onProposal: proposal });
    await tellEverybody();
    expect(await toldTo(proposal.author.personId)).toEqual([
      'published',
      'comment_on_mine',
      'comment_on_mine',
      'comment_on_mine',
    ]);
    expect(await toldTo(earlier.author.personId)).toEqual(['published', 'published', 'comment_beside']);
    expect(await toldTo(later.author.personId)).toEqual(['published']);
    expect(own.author).toEqual(earlier.author);
  });

  it('that answers one is told to who wrote it and to who answered before, also where it is about no proposal', async () => {
    const first = await aComment({ onProposal: null });
    const earlier = await aComment({ answers: first });
    await tellEverybody();
    const { author } = await aComment({ answers: earlier });
    await tellEverybody();
    expect(await toldTo(first.author.personId)).toEqual(['published', 'reply_to_mine', 'reply_to_mine']);
    expect(await toldTo(earlier.author.personId)).toEqual(['published', 'reply_beside']);
    expect(await toldTo(author.personId)).toEqual(['published']);
  });
});

describe('an answer and a use', () => {
  it('are told to the author, to supporters and to commenters', async () => {
    const manager = await anEmployee();
    const proposal = await aProposal();
    const { personId: supporter } = await aSupport({ proposal });
    const { author: commenter } = await aComment({ onProposal: proposal });
    await tellEverybody();
    await answerContribution(manager, { code: proposal.code, language: 'da', text: 'Tak.' });
    await markUse(manager, { code: proposal.code, use: 'used', reason: 'Med i planen.' });
    await tellEverybody();
    expect(await toldTo(supporter)).toEqual(['answered_joined', 'use_joined']);
    expect(await toldTo(commenter.personId)).toEqual(['published', 'answered_joined', 'use_joined']);
    expect((await toldTo(proposal.author.personId)).slice(-2)).toEqual(['answered', 'use_marked']);
  });
});
