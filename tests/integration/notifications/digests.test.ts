import { describe, expect, it } from 'vitest';
import { copenhagenInstant } from '@/lib/i18n/copenhagen';
import { composeMail } from '@/lib/notifications/server/compose-mail';
import { gatherDigests } from '@/lib/notifications/server/gather-digests';
import { db as database } from '@/lib/platform/db';
import { countStatements } from '@/tests/support/count-statements';
import { testDatabase } from '@/tests/support/database';
import { gatherAndKill, manyFollowers } from '@/tests/support/digest-drill';
import { aCitizen, aComment, aProposal } from '@/tests/support/factories/participation';

const db = testDatabase();
const evening = copenhagenInstant('2026-11-24', '20:00');
const seven = copenhagenInstant('2026-11-25', '07:00');
const later = copenhagenInstant('2026-11-25', '09:00');

type Said = { recipientId: string; contribution: { id: string; phase: { projectId: string } }; proposal?: { id: string } };
type How = { purpose?: string; cadence?: 'now' | 'daily' | 'weekly' | 'never'; at?: Date };

async function aNotification({ recipientId, contribution, proposal }: Said, how: How = {}) {
  const { purpose = 'new_proposal', cadence = 'daily', at = evening } = how;
  const ids = { contribution: contribution.id, project: contribution.phase.projectId, proposal: proposal?.id ?? contribution.id };
  const event = await db.event.create({
    data: { type: 'contribution.published', actorKind: 'system', subject: `contribution:${contribution.id}`, ids, at },
  });
  return db.notification.create({
    data: {
      eventId: event.id,
      recipientId,
      purpose,
      kind: 'news',
      cadence,
      contributionId: contribution.id,
      projectId: contribution.phase.projectId,
      createdAt: at,
    },
  });
}

async function theDigest() {
  const delivery = await db.delivery.findFirstOrThrow({ where: { purpose: { startsWith: 'digest_' } } });
  return composeMail({ ...delivery });
}

describe('a digest', () => {
  it('gathers what one person has to hear of a day into one mail, in their language, grouped by project', async () => {
    const { personId: recipientId } = await aCitizen({ locale: 'en' });
    const proposal = await aProposal({ title: 'En bro' });
    await aNotification({ recipientId, contribution: proposal });
    for (let n = 0; n < 3; n++) {
      const contribution = await aComment({ onProposal: proposal });
      await aNotification({ recipientId, contribution, proposal }, { purpose: 'comment_beside' });
    }
    await aNotification({ recipientId, contribution: proposal }, { cadence: 'weekly' });
    await aNotification({ recipientId, contribution: proposal }, { cadence: 'never' });
    expect(await gatherDigests('daily', seven)).toEqual({ people: 1, mails: 1 });
    const mail = await theDigest();
    expect(mail?.subject).toBe('4 pieces of news from Tråden today');
    expect(mail?.text).toContain('A new comment on En bro (3 times)');
    expect(mail?.text).toContain('A new proposal: En bro');
    expect(mail?.html.match(/<h2/g)).toHaveLength(1);
  });

  it('shows five lines of a project and says how many more there are', async () => {
    const { personId: recipientId } = await aCitizen();
    const first = await aProposal({ title: 'Forslag 0' });
    await aNotification({ recipientId, contribution: first });
    for (let n = 1; n < 17; n++)
      await aNotification({ recipientId, contribution: await aProposal({ title: `Forslag ${n}`, phase: first.phase }) });
    await gatherDigests('daily', seven);
    expect((await theDigest())?.text).toContain('Og 12 til');
  });

  it('leaves out what was hidden since, and is no mail when nothing is left', async () => {
    const { personId: recipientId } = await aCitizen();
    const [kept, hidden] = [await aProposal({ title: 'Bliver' }), await aProposal({ title: 'Skjules' })];
    for (const contribution of [kept, hidden]) await aNotification({ recipientId, contribution });
    await gatherDigests('daily', seven);
    await db.publication.delete({ where: { contributionId: hidden.id } });
    const mail = await theDigest();
    expect(mail?.text).toContain('Bliver');
    expect(mail?.text).not.toContain('Skjules');
    await db.publication.delete({ where: { contributionId: kept.id } });
    expect(await theDigest()).toBeNull();
  });

  it('is made once for a period, however often and late the run comes, and never of what came after it', async () => {
    const { personId: recipientId } = await aCitizen();
    await aNotification({ recipientId, contribution: await aProposal() });
    await aNotification({ recipientId, contribution: await aProposal() }, { at: copenhagenInstant('2026-11-25', '07:30') });
    await Promise.all([gatherDigests('daily', seven), gatherDigests('daily', later), gatherDigests('daily', later)]);
    expect(await db.delivery.findMany({ select: { purpose: true, periodKey: true } })).toEqual([
      { purpose: 'digest_daily', periodKey: '2026-11-25' },
    ]);
    expect(await db.notification.count({ where: { digestId: null } })).toBe(1);
    await gatherDigests('daily', copenhagenInstant('2026-11-26', '07:00'));
    expect(await db.notification.count({ where: { digestId: null } })).toBe(0);
  });

  it('asks the database the same number of things for one line and for fifty', async () => {
    const [few, many] = [await aCitizen(), await aCitizen()];
    const { phase } = await aProposal();
    for (let n = 0; n < 50; n++) {
      const contribution = await aProposal({ phase });
      await aNotification({ recipientId: many.personId, contribution });
      if (n === 0) await aNotification({ recipientId: few.personId, contribution });
    }
    await gatherDigests('daily', seven);
    const statements = async (recipientId: string) => {
      const delivery = await database().delivery.findFirstOrThrow({ where: { recipientId } });
      return countStatements(() => composeMail(delivery));
    };
    expect(await statements(many.personId)).toBe(await statements(few.personId));
  });
});

describe('MAIL-09', () => {
  it('one mail per person per period, also when the run is killed in the middle', async () => {
    const [people, chunk] = [1000, 100];
    await manyFollowers(people, 3, evening);
    await gatherAndKill(seven, { chunk, after: 4 });
    const made = await db.delivery.count();
    expect(made).toBeGreaterThanOrEqual(4 * chunk);
    expect(made).toBeLessThan(people);
    await Promise.all([gatherDigests('daily', later, { chunk }), gatherDigests('daily', later, { chunk })]);
    expect(await db.delivery.count({ where: { periodKey: '2026-11-25' } })).toBe(people);
    expect(await db.notification.count({ where: { digestId: null } })).toBe(0);
    const uneven = await db.$queryRaw`
      SELECT d."id" FROM "Delivery" d JOIN "Notification" n ON n."digestId" = d."id"
      GROUP BY d."id" HAVING count(*) <> 3 OR count(*) FILTER (WHERE n."recipientId" <> d."recipientId") > 0`;
    expect(uneven).toEqual([]);
  }, 60_000);
});
