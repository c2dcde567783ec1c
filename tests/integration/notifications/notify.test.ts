import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordEvent } from '@/lib/audit/server/record-event';
import { hideContribution } from '@/lib/contributions/server/hide-contribution';
import { now } from '@/lib/platform/clock';
import { testDatabase } from '@/tests/support/database';
import { aFollow } from '@/tests/support/factories/following';
import { aCitizen, aComment, aProposal, aSupport } from '@/tests/support/factories/participation';
import { aPhase } from '@/tests/support/factories/projects';
import { anEmployee } from '@/tests/support/factories/staff';
import { tellEverybody } from '@/tests/support/tell-everybody';
import { happens, worker } from '@/tests/support/told';

const db = testDatabase();

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
