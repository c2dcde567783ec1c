import { describe, expect, it } from 'vitest';
import { anonymous } from '@/lib/audit/actor';
import { confirmSubscription } from '@/lib/newsletters/server/confirm-subscription';
import { endSubscription } from '@/lib/newsletters/server/end-subscription';
import { getNewsletterArchive, getSentNewsletter } from '@/lib/newsletters/server/newsletter-queries';
import { requestSubscription } from '@/lib/newsletters/server/request-subscription';
import { sendDueNewsletters } from '@/lib/newsletters/server/send-due-newsletters';
import { getSubscriptionToConfirm } from '@/lib/newsletters/server/subscription-queries';
import { requestSubscriptionSchema } from '@/lib/newsletters/subscription-schema';
import { composeMail } from '@/lib/notifications/server/compose-mail';
import { now } from '@/lib/platform/clock';
import { testDatabase } from '@/tests/support/database';
import { aNewsletter } from '@/tests/support/factories/newsletters';
import { aProject, aTheme } from '@/tests/support/factories/projects';

const db = testDatabase();

const ask = (slug: string, email: string) =>
  requestSubscription(anonymous, requestSubscriptionSchema.parse({ about: `theme:${slug}`, locale: 'en', email }));

/** Asks, and says yes with the link of the mail; answers what the mail said. */
async function saysYes(slug: string, email: string): Promise<string> {
  await ask(slug, email);
  const mail = await db.delivery.findFirstOrThrow({ where: { toAddress: email, purpose: 'newsletter_confirmation' } });
  const { text = '' } = (await composeMail(mail)) ?? {};
  expect(await confirmSubscription(anonymous, { token: mail.secret ?? '' })).toMatchObject({ ok: true });
  return text;
}

async function send(over: { themeId?: string; projectId?: string }): Promise<string> {
  const { id } = await aNewsletter({ ...over, dispatch: { create: { dueAt: now() } } });
  await sendDueNewsletters(now());
  return id;
}

const sentTo = async () =>
  (await db.delivery.findMany({ where: { purpose: 'newsletter' } })).map(({ toAddress }) => toAddress).sort();

describe('the newsletters of a theme', () => {
  it('reach whoever said yes to that theme, in their language, until they end it', async () => {
    const [theme, other] = [await aTheme(), await aTheme()];
    expect(await saysYes(theme.slug, 'en@laeser.example')).toContain(theme.titleEn);
    await saysYes(other.slug, 'anden@laeser.example');
    await send({ themeId: theme.id });
    expect(await sentTo()).toEqual(['en@laeser.example']);
    const mail = await composeMail(await db.delivery.findFirstOrThrow({ where: { purpose: 'newsletter' } }));
    expect(mail?.subject).toBe('News from the solar park');
    const [, token = ''] = /newsletters\/stop\/([^>]+)>/.exec(mail?.headers?.['List-Unsubscribe'] ?? '') ?? [];
    expect(await endSubscription(anonymous, { token })).toMatchObject({ ok: true });
    await send({ themeId: theme.id });
    expect(await sentTo()).toEqual(['en@laeser.example']);
  });

  it('are a consent of their own: one to a project of the theme gives none to the theme, nor the other way', async () => {
    const theme = await aTheme();
    const project = await aProject({ themeIds: [theme.id] });
    await saysYes(theme.slug, 'tema@laeser.example');
    await send({ projectId: project.id });
    expect(await sentTo()).toEqual([]);
  });

  it('are one consent when asked for twice at the same moment, and only the latest link works', async () => {
    const { slug } = await aTheme();
    await Promise.all([ask(slug, 'to@laeser.example'), ask(slug, 'TO@laeser.example')]);
    expect(await db.newsletterSubscriber.count()).toBe(1);
    const mails = await db.delivery.findMany({ where: { purpose: 'newsletter_confirmation' } });
    const works = await Promise.all(mails.map(async ({ secret }) => (await getSubscriptionToConfirm(secret ?? '')) !== null));
    expect(works.sort()).toEqual([false, true]);
  });

  it('stand in the archive of the theme once they have gone, newest first, and lead back to it', async () => {
    const theme = await aTheme();
    const [first, second] = [await send({ themeId: theme.id }), await send({ themeId: theme.id })];
    await aNewsletter({ themeId: theme.id });
    await send({});
    const archive = await getNewsletterArchive({ kind: 'theme', slug: theme.slug });
    expect(archive?.newsletters.map(({ id }) => id)).toEqual([second, first]);
    expect(await getSentNewsletter(first)).toMatchObject({ subject: { kind: 'theme', slug: theme.slug } });
    expect(await getNewsletterArchive({ kind: 'theme', slug: 'findes-ikke' })).toBeNull();
    expect(await getNewsletterArchive({ kind: 'project', slug: theme.slug })).toBeNull();
  });

  it('are asked for by what a form says they are about, and by nothing else', () => {
    const written = { locale: 'da', email: 'ny@laeser.example' };
    for (const about of ['theme:', 'person:abc', 'vej', undefined])
      expect(requestSubscriptionSchema.safeParse({ ...written, about }).error?.issues).toMatchObject([
        { message: 'aboutNeeded' },
      ]);
    expect(requestSubscriptionSchema.parse({ ...written, about: 'theme:det-blaa' }).about).toEqual({
      kind: 'theme',
      slug: 'det-blaa',
    });
  });
});
