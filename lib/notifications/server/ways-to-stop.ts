import type { Locale } from '@/lib/i18n/locale';
import { pathTo } from '@/lib/i18n/paths';
import { stopToken } from '@/lib/newsletters/server/stop-token';
import type { OutboxMail } from './mail-props';
import { mailAddress } from './mail-sender';

type WaysToStop = { page: string; headers: Record<string, string> };

/** Where a reader ends what a mail belongs to, on a page and in one click (RFC 8058); null for a mail nobody can end. */
export function waysToStop({ purpose, subscriberId }: OutboxMail, locale: Locale): WaysToStop | null {
  if (purpose !== 'newsletter' || !subscriberId) return null;
  const token = stopToken(subscriberId);
  const oneClick = mailAddress(`/api/newsletters/stop/${token}`);
  return {
    page: mailAddress(pathTo(locale, '/newsletters/stop/[token]', { token })),
    headers: { 'List-Unsubscribe': `<${oneClick}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' },
  };
}
