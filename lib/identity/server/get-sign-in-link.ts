import type { Locale } from '@/lib/i18n/locale';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { hashToken } from '@/lib/platform/ids';
import { maskedAddress } from '../email-address';
import { firstAdministratorIdentifier } from '../sign-in-link';

export type SignInLinkView = { address: string; browser: string; locale: Locale };

/**
 * What a sign-in link would do, without doing it: mail filters open links too. Null for a link that
 * is used, replaced, expired or made up, which nobody can tell apart.
 */
export async function getSignInLink(token: string): Promise<SignInLinkView | null> {
  const row = await validLink(token);
  if (!row || row.identifier === firstAdministratorIdentifier) return null;
  return {
    address: maskedAddress(row.identifier),
    browser: row.browser,
    locale: row.locale === 'en' ? 'en' : 'da',
  };
}

/** True for the unused console link that makes the first administrator. */
export async function isFirstAdministratorLink(token: string): Promise<boolean> {
  return (await validLink(token))?.identifier === firstAdministratorIdentifier;
}

function validLink(token: string) {
  return db().verificationToken.findFirst({
    where: { token: hashToken(token), expires: { gt: now() } },
    select: { identifier: true, browser: true, locale: true },
  });
}
