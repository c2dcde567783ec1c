import { afterEach, describe, expect, it } from 'vitest';
import { drainEvents } from '@/lib/jobs/server/drain-events';
import { cancelNewsletter } from '@/lib/newsletters/server/cancel-newsletter';
import { editNewsletter } from '@/lib/newsletters/server/edit-newsletter';
import { countNewsletterReaders, getNewsletterArchive, getSentNewsletter } from '@/lib/newsletters/server/newsletter-queries';
import { scheduleNewsletter } from '@/lib/newsletters/server/schedule-newsletter';
import { sendDueNewsletters } from '@/lib/newsletters/server/send-due-newsletters';
import { sendTestNewsletter } from '@/lib/newsletters/server/send-test-newsletter';
import { composeMail } from '@/lib/notifications/server/compose-mail';
import { continueFanOut } from '@/lib/notifications/server/continue-fan-out';
import { now, setClock } from '@/lib/platform/clock';
import { testDatabase } from '@/tests/support/database';
import { aNewsletter, aSubscriber, newsletterWords } from '@/tests/support/factories/newsletters';
import { aCitizen } from '@/tests/support/factories/participation';
import { aProject, aTheme } from '@/tests/support/factories/projects';
import { anEmployee } from '@/tests/support/factories/staff';

const db = testDatabase();
afterEach(() => setClock(undefined));

async function aFollower(what: { projectId?: string; themeId?: string }, locale: 'da' | 'en' = 'da') {
  const citizen = await aCitizen({ locale });
  await db.follow.create({ data: { personId: citizen.personId, target: what.projectId ? 'project' : 'theme', ...what } });
  return citizen;
}

/** Everything the worker does when a newsletter's moment has come. */
async function work() {
  await sendDueNewsletters(now());
  await drainEvents(now());
  while (await continueFanOut(now()));
}

const addresses = async () => (await db.delivery.findMany({ orderBy: { toAddress: 'asc' } })).map(({ toAddress }) => toAddress);

describe('a newsletter', () => {
  it('goes once to followers and to those who said yes by mail, in their language, when its moment has come', async () => {
    const manager = await anEmployee();
    const project = await aProject();
    const follower = await aFollower({ projectId: project.id }, 'en');
    const subscriber = await aSubscriber(project.id);
    const newsletter = await aNewsletter({ projectId: project.id });
    const dueAt = new Date(now().getTime() + 60_000);
    expect(await countNewsletterReaders(manager, newsletter.id)).toEqual({ followers: 1, subscribers: 1 });
    await scheduleNewsletter(manager, { id: newsletter.id, version: 1, dueAt, sure: 'yes' });
    await work();
    expect(await db.delivery.count()).toBe(0);
    expect(await getSentNewsletter(newsletter.id)).toBeNull();
    setClock(dueAt);
    await Promise.all([sendDueNewsletters(dueAt), sendDueNewsletters(dueAt)]);
    await work();
    await work();
    const mails = await db.delivery.findMany();
    expect(mails).toHaveLength(2);
    const toFollower = await composeMail(mails.find(({ recipientId }) => recipientId === follower.personId) ?? raise());
    expect(toFollower?.subject).toBe('News from the solar park');
    const toSubscriber = await composeMail(mails.find(({ subscriberId }) => subscriberId === subscriber.id) ?? raise());
    expect(toSubscriber?.subject).toBe('Nyt fra solparken');
    expect(toSubscriber?.headers?.['List-Unsubscribe']).toContain('/api/newsletters/stop/');
    expect(toSubscriber?.text).toContain('/nyhedsbreve/stop/');
    expect((await getNewsletterArchive({ kind: 'project', slug: project.slug }))?.newsletters).toHaveLength(1);
  });

  it('is one mail for somebody who both follows and said yes, and none for who wants no newsletters', async () => {
    const manager = await anEmployee();
    const project = await aProject();
    const [both, never] = [await aFollower({ projectId: project.id }), await aFollower({ projectId: project.id })];
    const { email } = await db.user.findUniqueOrThrow({ where: { id: both.personId } });
    await aSubscriber(project.id, email?.toUpperCase() ?? '');
    await db.notificationPreference.create({ data: { personId: never.personId, kind: 'newsletters', cadence: 'never' } });
    const { id } = await aNewsletter({ projectId: project.id });
    expect(await countNewsletterReaders(manager, id)).toEqual({ followers: 1, subscribers: 0 });
    await scheduleNewsletter(manager, { id, version: 1, dueAt: now(), sure: 'yes' });
    await work();
    expect(await addresses()).toEqual([email]);
  });

  it('reaches followers of the themes only when it is told to', async () => {
    const manager = await anEmployee();
    const theme = await aTheme();
    const project = await aProject({ themeIds: [theme.id] });
    await aFollower({ themeId: theme.id });
    const [narrow, wide] = [
      await aNewsletter({ projectId: project.id }),
      await aNewsletter({ projectId: project.id, reach: ['themes'] }),
    ];
    const ofTheme = await aNewsletter({ themeId: theme.id });
    expect(await countNewsletterReaders(manager, narrow.id)).toMatchObject({ followers: 0 });
    expect(await countNewsletterReaders(manager, wide.id)).toMatchObject({ followers: 1 });
    expect(await countNewsletterReaders(manager, ofTheme.id)).toMatchObject({ followers: 1 });
  });

  it('is sent once when two managers press at the same time, and can be taken back until it has gone', async () => {
    const [one, two] = [await anEmployee(), await anEmployee()];
    const { id } = await aNewsletter();
    const input = { id, version: 1, dueAt: now(), sure: 'yes' } as const;
    const answers = await Promise.all([scheduleNewsletter(one, input), scheduleNewsletter(two, input)]);
    expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(await cancelNewsletter(two, { id })).toMatchObject({ ok: true });
    await work();
    expect(await db.event.count({ where: { type: 'newsletter.sent' } })).toBe(0);
    await scheduleNewsletter(one, input);
    await work();
    expect(await cancelNewsletter(two, { id })).toMatchObject({ ok: false, code: 'tooLate' });
  });

  it('is not changed once it is scheduled, nor from an older version, nor sent in a version nobody has seen', async () => {
    const manager = await anEmployee();
    const { id, projectId } = await aNewsletter();
    const edit = { ...newsletterWords, about: { projectId, themeId: null }, id };
    expect(await editNewsletter(manager, { ...edit, version: 1 })).toMatchObject({ ok: true });
    expect(await editNewsletter(manager, { ...edit, version: 1 })).toMatchObject({ ok: false, code: 'conflict' });
    expect(await scheduleNewsletter(manager, { id, version: 1, dueAt: now(), sure: 'yes' })).toMatchObject({
      ok: false,
      code: 'conflict',
    });
    await scheduleNewsletter(manager, { id, version: 2, dueAt: now(), sure: 'yes' });
    expect(await editNewsletter(manager, { ...edit, version: 2 })).toMatchObject({ ok: false, code: 'scheduled' });
  });

  it('comes as a test to whoever asks, in both languages, and to nobody else', async () => {
    const manager = await anEmployee();
    const newsletter = await aNewsletter();
    await aSubscriber(newsletter.projectId ?? '');
    await sendTestNewsletter(manager, { id: newsletter.id });
    const mails = await db.delivery.findMany();
    expect(mails.map(({ recipientId }) => recipientId)).toEqual([manager.personId, manager.personId]);
    const subjects = await Promise.all(mails.map(async (mail) => (await composeMail(mail))?.subject));
    expect(subjects.sort()).toEqual(['Prøve: Nyt fra solparken', 'Test: News from the solar park']);
  });
});

function raise(): never {
  throw new Error('there is no such mail');
}
