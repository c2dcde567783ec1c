import type { Locale } from '@/lib/i18n/locale';
import { db } from '@/lib/platform/db';

export type AccountView = { name: string | null; email: string | null; locale: Locale; isExample: boolean };

/** A person's own account, for that person only; null when it has been erased. */
export async function getAccount(personId: string): Promise<AccountView | null> {
  const row = await db().user.findUnique({
    where: { id: personId },
    select: { name: true, email: true, locale: true, isExample: true },
  });
  return row && { ...row, locale: row.locale === 'en' ? 'en' : 'da' };
}
