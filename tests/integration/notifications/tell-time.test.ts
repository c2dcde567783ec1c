import { afterEach, describe, expect, it } from 'vitest';
import { listReminders } from '@/lib/notifications/server/reminder-queries';
import { sendDueDeliveries } from '@/lib/notifications/server/send-deliveries';
import { remindStaff, tellTime } from '@/lib/notifications/server/tell-time';
import { now, setClock } from '@/lib/platform/clock';
import type { Mail } from '@/lib/platform/mail/mail';
import { testDatabase } from '@/tests/support/database';
import { aCitizen, aProposal } from '@/tests/support/factories/participation';
import { aPhase, day } from '@/tests/support/factories/projects';
import { anEmployee } from '@/tests/support/factories/staff';
import { tellEverybody } from '@/tests/support/tell-everybody';

const db = testDatabase();
afterEach(() => setClock(undefined));

async function sentMails(at: Date): Promise<Mail[]> {
  const mails: Mail[] = [];
  await sendDueDeliveries(async (_, given) => {
    mails.push(...given);
    return { sent: true, providerIds: given.map(() => null) };
  }, at);
  return mails;
}

const eventTypes = async () => (await db.event.findMany({ orderBy: { type: 'asc' } })).map(({ type }) => type);

describe('the calendar', () => {
  it('tells that a phase opens, ends soon and is over, each once for its dates', async () => {
    await aPhase({ opensOn: day(0), closesOn: day(30) });
    await aPhase({ opensOn: day(-20), closesOn: day(3) });
    await aPhase({ opensOn: day(-20), closesOn: day(-1) });
    await Promise.all([tellTime(now()), tellTime(now())]);
    await tellTime(now());
    expect(await eventTypes()).toEqual(['phase.closed', 'phase.closing', 'phase.opened']);
  });

  it('tells anew when the last day of a phase is moved', async () => {
    const { id } = await aPhase({ opensOn: day(-20), closesOn: day(3) });
    await tellTime(now());
    await db.phase.update({ where: { id }, data: { closesOn: day(2) } });
    await tellTime(now());
    expect(await eventTypes()).toEqual(['phase.closing', 'phase.closing']);
  });

  it('says nothing of drafts, of phases long over, and of the end of a phase of a few days', async () => {
    await aPhase({ published: false, opensOn: day(0) });
    await aPhase({ opensOn: day(-60), closesOn: day(-10) });
    await aPhase({ opensOn: day(-4), closesOn: day(1) });
    await tellTime(now());
    expect(await eventTypes()).toEqual([]);
  });
});

describe('reminders for staff', () => {
  const monday = new Date('2026-11-23T06:30:00Z');
  const sunday = new Date('2026-11-22T06:30:00Z');
  const newYear = new Date('2027-01-01T06:30:00Z');

  async function anOverdueCase() {
    const proposal = await aProposal({ isPublished: false });
    await db.moderationCase.updateMany({ data: { dueAt: new Date('2026-01-01') } });
    return proposal;
  }

  it('come once on a working day to those on duty, in one mail that names what waits', async () => {
    const proposal = await anOverdueCase();
    const staff = [await anEmployee(['moderator']), await anEmployee(['project_manager']), await anEmployee(['administrator'])];
    const others = [await anEmployee(['leader']), await aCitizen()];
    expect(await remindStaff(monday)).toBe(true);
    expect(await remindStaff(monday)).toBe(false);
    await tellEverybody();
    const told = (await db.notification.findMany({ where: { purpose: 'staff_reminders' } })).map(
      ({ recipientId }) => recipientId,
    );
    expect(told.sort()).toEqual(staff.map(({ personId }) => personId).sort());
    expect(told).not.toContain(others[0]?.personId);
    const mails = await sentMails(now());
    expect(mails).toHaveLength(3);
    for (const mail of mails) {
      expect(mail.text).toContain(proposal.code);
      expect(mail.headers).toHaveProperty('List-Unsubscribe-Post');
    }
  });

  it('do not come on Sundays, on holidays, when nothing waits, or to somebody who has turned them off', async () => {
    expect(await remindStaff(monday)).toBe(false);
    await anOverdueCase();
    const { personId } = await anEmployee(['moderator']);
    await db.notificationPreference.create({ data: { personId, kind: 'staff', cadence: 'never' } });
    expect(await remindStaff(sunday)).toBe(false);
    expect(await remindStaff(newYear)).toBe(false);
    expect(await remindStaff(monday)).toBe(true);
    await tellEverybody();
    expect(await db.notification.count()).toBe(0);
  });

  it('name appeals past the day an answer was promised, in the language of whoever reads, until they are answered', async () => {
    const phase = await aPhase({ opensOn: new Date('2026-01-01'), closesOn: new Date('2027-06-01') });
    const { code, id } = await aProposal({ phase });
    const decision = await db.moderationDecision.findFirstOrThrow({ where: { case: { contributionId: id } } });
    const appeal = { text: 'Se på det igen.', language: 'da', againstIds: [] };
    const ofBlock = async (due: string, answered = {}) => {
      const { personId } = await aCitizen();
      const term = { imposedAt: new Date('2026-11-01'), endsAt: new Date('2027-01-01') };
      const block = { create: { ...term, personId, reason: 'abuse' as const, text: 'Nej.' } };
      await db.appeal.create({ data: { ...appeal, ...answered, answerDueAt: new Date(due), block } });
    };
    const late = { ...appeal, answerDueAt: new Date('2026-11-20'), decisionId: decision.id };
    await db.appeal.create({ data: late });
    await ofBlock('2026-11-19');
    await ofBlock('2026-12-20');
    const answered = { outcome: 'rejected', answer: 'Nej.', decidedById: 'officer', decidedAt: new Date('2026-11-02') } as const;
    await ofBlock('2026-11-01', answered);
    expect(await listReminders('staff', monday, 'da')).toEqual([{ name: 'overdueAppeals', count: 2, first: [code] }]);
    setClock(monday);
    for (const locale of ['da', 'en'] as const)
      await db.user.update({ where: { id: (await anEmployee(['moderator'])).personId }, data: { locale } });
    expect(await remindStaff(monday)).toBe(true);
    await tellEverybody(monday);
    const texts = (await sentMails(monday)).map(({ text }) => text);
    expect(texts.join()).toContain(`2 klager skulle have haft svar: ${code}`);
    expect(texts.join()).toContain(`2 appeals are past the day they were promised an answer: ${code}`);
    await db.appeal.updateMany({ where: { decisionId: null }, data: answered });
    expect(await listReminders('staff', monday, 'en')).toMatchObject([{ name: 'overdueAppeals', count: 1 }]);
    await db.appeal.updateMany({ data: answered });
    expect(await listReminders('staff', monday, 'da')).toEqual([]);
  });

  it('about mails that were given up come to administrators only', async () => {
    await anEmployee(['moderator']);
    const { personId } = await anEmployee(['administrator']);
    await db.delivery.create({ data: { purpose: 'hidden', toAddress: 'x@borger.example', state: 'dead' } });
    await remindStaff(monday);
    await tellEverybody();
    expect(await db.notification.findMany()).toMatchObject([{ recipientId: personId }]);
  });
});
