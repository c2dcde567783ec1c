import type { Locale } from '@/lib/i18n/locale';
import { inLocale } from '@/lib/i18n/locale';
import { db } from '@/lib/platform/db';
import type { Subscription } from '../subscription';
import { kindsOf } from './internal/subscription-kinds';
import { subscriptionOfToken } from './unsubscribe-token';

export type SubscriptionView = Pick<Subscription, 'what' | 'which'> & {
  /** What is followed, in the reader's language; null for a kind or digest. */
  title: string | null;
  isOff: boolean;
};

/** What a mail's token is about and whether it is turned off; null for a token that is not ours. Changes nothing. */
export async function getSubscription(token: string, locale: Locale): Promise<SubscriptionView | null> {
  const subscription = subscriptionOfToken(token);
  if (!subscription) return null;
  const { what, which, personId } = subscription;
  if (what === 'follow') return followView(which, personId, locale);
  const states = await kindsOf(db(), subscription);
  return { what, which, title: null, isOff: states.every(({ cadence }) => cadence === 'never') };
}

async function followView(id: string, personId: string, locale: Locale): Promise<SubscriptionView | null> {
  const name = { select: { titleDa: true, titleEn: true } };
  const row = await db().follow.findFirst({
    where: { id, personId },
    select: { endedAt: true, word: true, place: true, project: name, theme: name },
  });
  if (!row) return null;
  const named = row.project ?? row.theme;
  const title = named ? inLocale(named, 'title', locale) : (row.word ?? row.place);
  return { what: 'follow', which: id, title, isOff: row.endedAt !== null };
}
