import { render } from '@react-email/render';
import type { ReactElement } from 'react';
import { ContributionAnswered } from '@/emails/contribution-answered';
import { ContributionHidden } from '@/emails/contribution-hidden';
import { ContributionPublished } from '@/emails/contribution-published';
import { mailTexts } from '@/emails/mail-texts';
import { SignInLink } from '@/emails/sign-in-link';
import { UseMarked } from '@/emails/use-marked';
import type { Locale } from '@/lib/i18n/locale';
import { pathTo } from '@/lib/i18n/paths';
import { signInLinkMinutes } from '@/lib/identity/sign-in-link';
import { env } from '@/lib/platform/env';
import type { Mail } from '@/lib/platform/mail/mail';
import { municipality } from '@/lib/platform/municipality';
import { getContributionForMail } from './contribution-for-mail';

/** A delivery as the outbox holds it. */
export type OutboxMail = {
  id: string;
  purpose: string;
  toAddress: string;
  locale: string;
  data: unknown;
  secret: string | null;
  createdAt: Date;
};

type Written = { subject: string; body: ReactElement };

/**
 * Writes the mail of a delivery from what is stored at this moment. Null when there is nothing left
 * to tell: the link is gone, the contribution erased, or what it told of taken back.
 */
export async function composeMail(delivery: OutboxMail): Promise<Mail | null> {
  const locale: Locale = delivery.locale === 'en' ? 'en' : 'da';
  const data = delivery.data as { contribution?: string; browser?: string };
  const written =
    delivery.purpose === 'sign_in'
      ? signInMail(locale, delivery.secret, data.browser ?? '')
      : await contributionMail(locale, delivery.purpose, String(data.contribution));
  if (!written) return null;
  return {
    key: `${delivery.purpose}/${delivery.id}`,
    to: delivery.toAddress,
    subject: written.subject,
    html: await render(written.body),
    text: await render(written.body, { plainText: true, htmlToTextOptions: plainText }),
    madeAt: delivery.createdAt,
  };
}

/** Buttons are left out: their address stands below them anyway. */
const plainText = {
  selectors: [
    { selector: 'a.act', format: 'skip' },
    { selector: 'h1', options: { uppercase: false } },
  ],
};

function signInMail(locale: Locale, token: string | null, browser: string): Written | null {
  if (!token) return null;
  const link = `${address(pathTo(locale, '/sign-in/confirm'))}?token=${token}`;
  const owner = municipality().name;
  return {
    subject: mailTexts(locale)('signIn.subject'),
    body: <SignInLink locale={locale} owner={owner} link={link} browser={browser} minutes={signInLinkMinutes} />,
  };
}

async function contributionMail(locale: Locale, purpose: string, contributionId: string): Promise<Written | null> {
  const row = await getContributionForMail(contributionId, locale);
  if (!row) return null;
  const { hiding, answer, use, isPublished, ...said } = row;
  const t = mailTexts(locale);
  const about = {
    ...said,
    locale,
    owner: municipality().name,
    link: address(pathTo(locale, '/path/[code]', { code: said.code })),
  };
  const { code } = said;
  if (purpose === 'published' && isPublished)
    return { subject: t('published.subject', { code }), body: <ContributionPublished {...about} /> };
  if (purpose === 'hidden' && hiding)
    return { subject: t('hidden.subject', { code }), body: <ContributionHidden {...about} {...hiding} /> };
  if (purpose === 'answered' && answer)
    return { subject: t('answered.subject', { code }), body: <ContributionAnswered {...about} answer={answer} /> };
  if (purpose === 'use_marked' && use) return { subject: t('use.subject', { code }), body: <UseMarked {...about} {...use} /> };
  return null;
}

function address(path: string): string {
  return `${new URL(env().TRAADEN_URL).origin}${path}`;
}
