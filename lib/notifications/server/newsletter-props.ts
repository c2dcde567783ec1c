import type { NewsletterProps } from '@/emails/newsletter';
import type { NewsletterConfirmationProps } from '@/emails/newsletter-confirmation';
import { inLocale, type Locale } from '@/lib/i18n/locale';
import { pathTo } from '@/lib/i18n/paths';
import { textBlocks } from '@/lib/newsletters/newsletter-text';
import { getNewsletterForMail } from '@/lib/newsletters/server/newsletter-queries';
import { daysKept } from '@/lib/newsletters/subscription-schema';
import { db } from '@/lib/platform/db';
import { mailAddress } from './mail-sender';

/** What a newsletter says in a language; null when it is gone. */
export async function newsletterProps(id: string, locale: Locale, isTest: boolean): Promise<NewsletterProps | null> {
  const row = await getNewsletterForMail(id);
  const about = row?.project ?? row?.theme;
  if (!row || !about) return null;
  return {
    title: inLocale(row, 'title', locale),
    about: inLocale(about, 'title', locale),
    blocks: textBlocks(inLocale(row, 'text', locale)),
    link: mailAddress(
      isTest ? pathTo(locale, '/workspace/newsletters/[id]', { id }) : pathTo(locale, '/newsletters/[id]', { id }),
    ),
    isTest,
  };
}

/** What the mail says that asks for a yes; null once its link is used. */
export async function confirmationProps(
  { secret, data }: { secret: string | null; data: unknown },
  locale: Locale,
): Promise<NewsletterConfirmationProps | null> {
  const about = await subjectOf(data as { project?: string; theme?: string });
  if (!about || !secret) return null;
  const link = mailAddress(pathTo(locale, '/newsletters/confirm/[token]', { token: secret }));
  return { about: inLocale(about, 'title', locale), link, days: daysKept };
}

function subjectOf({ project = '', theme }: { project?: string; theme?: string }) {
  const select = { titleDa: true, titleEn: true } as const;
  return theme
    ? db().theme.findUnique({ where: { id: theme }, select })
    : db().project.findFirst({ where: { id: project, publication: { isNot: null } }, select });
}
