import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/audit/actor';
import type { EventIds, EventType } from '@/lib/audit/events';
import { recordEvent } from '@/lib/audit/server/record-event';
import { hideContribution } from '@/lib/contributions/server/hide-contribution';
import { publishContribution } from '@/lib/contributions/server/publish-contribution';
import { withdrawContribution } from '@/lib/contributions/server/withdraw-contribution';
import { answerContribution } from '@/lib/decisions/server/answer-contribution';
import { markUse } from '@/lib/decisions/server/mark-use';
import { now } from '@/lib/platform/clock';
import { editProject } from '@/lib/projects/server/edit-project';
import { testDatabase } from '@/tests/support/database';
import { aFollow } from '@/tests/support/factories/following';
import { aCitizen, aComment, aProposal, aSupport } from '@/tests/support/factories/participation';
import { aPhase, aProject } from '@/tests/support/factories/projects';
import { anEmployee } from '@/tests/support/factories/staff';
import { tellEverybody } from '@/tests/support/tell-everybody';

const db = testDatabase();
const worker: Actor = { kind: 'system', name: 'worker' };

/** Who was told of what, as `purpose` by person, leaving out what the factories did. */
async function toldTo(personId: string): Promise<string[]> {
  const rows = await db.notification.findMany({ where: { recipientId: personId }, orderBy: { id: 'asc' } });
  return rows.map((row) => row.purpose);
}
const happens = (type: EventType, ids: EventIds) => recordEvent(db, worker, type, ids);

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

describe('a decision and an effect', () => {
  it('are told to those whose contributions they cite, to their supporters and to followers', async () => {
    const proposal = await aProposal();
    const { personId: supporter } = await aSupport({ proposal });
    const { personId: follower } = await aFollow({ projectId: proposal.phase.projectId });
    const { id: committeeId } = await db.committee.create({ data: { slug: 'udvalg', nameDa: 'Udvalg', nameEn: 'Committee' } });
    const texts = { titleDa: 'T', titleEn: 'T', textDa: 'T', textEn: 'T', complaintDa: 'K', complaintEn: 'K', agendaItem: '4' };
    const decision = await db.decision.create({
      data: { ...texts, slug: 'd', committeeId, projectId: proposal.phase.projectId, meetingOn: now(), publishedAt: now() },
    });
    await db.contributionUse.create({
      data: { contributionId: proposal.id, decisionId: decision.id, use: 'used', reason: 'Ja.' },
    });
    await tellEverybody();
    await happens('decision.published', { decision: decision.id, project: proposal.phase.projectId });
    await happens('effect.measured', { project: proposal.phase.projectId });
    await tellEverybody();
    expect(await toldTo(proposal.author.personId)).toEqual(['published', 'decided', 'effect_measured']);
    expect(await toldTo(supporter)).toEqual(['decided_joined', 'effect_joined']);
    expect(await toldTo(follower)).toEqual(['decision_news', 'effect_news']);
  });

  it('a decision that is not published is told to nobody but those it cites', async () => {
    const { phase } = await aProposal();
    const { personId } = await aFollow({ projectId: phase.projectId });
    await tellEverybody();
    await happens('decision.published', { decision: 'unknown', project: phase.projectId });
    await tellEverybody();
    expect(await toldTo(personId)).toEqual([]);
  });
});

describe('a phase', () => {
  it('is told to followers as it opens, nears its end and closes, and its end to those who took part', async () => {
    const { phase, author } = await aProposal();
    const { personId } = await aFollow({ projectId: phase.projectId });
    await tellEverybody();
    for (const type of ['phase.opened', 'phase.closing', 'phase.closed'] as const)
      await happens(type, { phase: phase.id, project: phase.projectId });
    await tellEverybody();
    expect(await toldTo(personId)).toEqual(['phase_opened', 'phase_closing', 'phase_closed']);
    expect(await toldTo(author.personId)).toEqual(['published', 'phase_over']);
  });

  it('of a case is told to those who follow the project it belongs to', async () => {
    const parent = await aProject();
    const child = await aProject({ parentId: parent.id });
    const phase = await aPhase({ projectId: child.id });
    const { personId } = await aFollow({ projectId: parent.id });
    await happens('phase.opened', { phase: phase.id, project: child.id });
    await tellEverybody();
    expect(await toldTo(personId)).toEqual(['phase_opened']);
  });

  it('that is a draft is told to nobody', async () => {
    const phase = await aPhase({ published: false });
    const { personId } = await aFollow({ projectId: phase.projectId });
    await happens('phase.opened', { phase: phase.id, project: phase.projectId });
    await tellEverybody();
    expect(await toldTo(personId)).toEqual([]);
  });
});

describe('a project', () => {
  it('with a new status is told to its followers, and an edit of anything else to nobody', async () => {
    const manager = await anEmployee();
    const { id, version, slug } = await aProject();
    const { themeId } = await db.projectTheme.findFirstOrThrow({ where: { projectId: id } });
    const { personId } = await aFollow({ projectId: id });
    const written = {
      ...{
        id,
        slug,
        titleDa: 'Nyt navn',
        titleEn: 'New name',
        summaryDa: 'Om.',
        summaryEn: 'About.',
        participation: 'dialogue' as const,
      },
      ...{ primaryThemeId: themeId, themeIds: [], parentId: null, caseNumber: null, outsideApplicant: false, applicant: null },
      ...{ placeDa: null, placeEn: null, longitude: null, latitude: null, placePrecision: 'approximate' as const },
    };
    expect(await editProject(manager, { ...written, themeIds: [], status: 'active', version })).toMatchObject({ ok: true });
    await tellEverybody();
    expect(await toldTo(personId)).toEqual([]);
    await editProject(manager, { ...written, themeIds: [], status: 'resting', version: version + 1 });
    await tellEverybody();
    expect(await toldTo(personId)).toEqual(['status_changed']);
  });
});

describe('any event, whatever reasons people have to hear of it', () => {
  it('is told nobody twice, never to who did it, and always to the author of what was decided about', async () => {
    const reasons = fc.record({
      follows: fc.boolean(),
      followsTheme: fc.boolean(),
      supports: fc.boolean(),
      comments: fc.boolean(),
      mine: fc.constantFrom('now', 'never'),
      news: fc.constantFrom('weekly', 'never'),
    });
    const run = async (
      all: { follows: boolean; followsTheme: boolean; supports: boolean; comments: boolean; mine: string; news: string }[],
    ) => {
      const phase = await aPhase();
      const { themeId } = await db.projectTheme.findFirstOrThrow({ where: { projectId: phase.projectId } });
      const proposal = await aProposal({ phase });
      const people: (typeof proposal.author)[] = [];
      for (const each of all) {
        const person = people.length === 0 ? proposal.author : await aCitizen();
        people.push(person);
        if (each.follows) await aFollow({ projectId: phase.projectId, by: person });
        if (each.followsTheme) await aFollow({ themeId, by: person });
        if (each.supports) await aSupport({ proposal, by: person });
        if (each.comments) await aComment({ onProposal: proposal, by: person });
        for (const kind of ['mine', 'news'] as const)
          await db.notificationPreference.create({ data: { personId: person.personId, kind, cadence: each[kind] as 'never' } });
      }
      const actor = people.at(-1);
      await recordEvent(db, actor ?? worker, 'answer.given', {
        contribution: proposal.id,
        project: phase.projectId,
        phase: phase.id,
      });
      await tellEverybody();
      const { id: eventId } = await db.event.findFirstOrThrow({ where: { type: 'answer.given' }, orderBy: { id: 'desc' } });
      const told = (await db.notification.findMany({ where: { eventId } })).map(({ recipientId }) => recipientId);
      expect(new Set(told).size).toBe(told.length);
      expect(told).not.toContain(actor?.personId);
      if (people.length > 1) expect(told).toContain(proposal.author.personId);
    };
    await fc.assert(fc.asyncProperty(fc.array(reasons, { minLength: 1, maxLength: 4 }), run), { numRuns: 8 });
  });
});

describe('how soon', () => {
  const cadenceOf = (recipientId: string) =>
    db.notification.findMany({ where: { recipientId }, select: { cadence: true }, orderBy: { id: 'asc' } });
  const prefers = (personId: string, kind: string, cadence: 'now' | 'weekly' | 'never') =>
    db.notificationPreference.create({ data: { personId, kind, cadence } });

  it('is by the kind until a person has chosen, and then by what they chose', async () => {
    const phase = await aPhase();
    const byDefault = await aFollow({ projectId: phase.projectId });
    const atOnce = await aFollow({ projectId: phase.projectId });
    const notAtAll = await aFollow({ projectId: phase.projectId });
    await prefers(atOnce.personId, 'news', 'now');
    await prefers(notAtAll.personId, 'news', 'never');
    await happens('phase.opened', { phase: phase.id, project: phase.projectId });
    await tellEverybody();
    expect(await cadenceOf(byDefault.personId)).toEqual([{ cadence: 'daily' }]);
    expect(await cadenceOf(atOnce.personId)).toEqual([{ cadence: 'now' }]);
    expect(await cadenceOf(notAtAll.personId)).toEqual([]);
    expect(await db.delivery.findMany({ select: { recipientId: true, purpose: true, data: true } })).toEqual([
      {
        recipientId: atOnce.personId,
        purpose: 'phase_opened',
        data: { phase: phase.id, project: phase.projectId, follow: atOnce.id, notification: expect.any(String) },
      },
    ]);
  });

  it('what was decided about one’s own words is told in the app even without mail', async () => {
    const proposal = await aProposal({ isPublished: false });
    await prefers(proposal.author.personId, 'mine', 'never');
    const officer = await anEmployee();
    await hideContribution(db, officer, proposal.id, { reason: 'off_topic', text: 'Forkert sted.' }, now());
    await tellEverybody();
    expect(await db.notification.findMany()).toMatchObject([{ purpose: 'hidden', cadence: 'never' }]);
    expect(await db.delivery.count()).toBe(0);
  });

  it('a pause keeps mail away and loses no notification', async () => {
    const phase = await aPhase();
    const { personId } = await aFollow({ projectId: phase.projectId });
    await db.notificationState.create({ data: { personId, pausedUntil: new Date(now().getTime() + 1000) } });
    await happens('phase.opened', { phase: phase.id, project: phase.projectId });
    await tellEverybody();
    expect(await cadenceOf(personId)).toEqual([{ cadence: 'never' }]);
  });
});
