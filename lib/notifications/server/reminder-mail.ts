import type { StaffRemindersProps } from '@/emails/staff-reminders';
import type { Locale } from '@/lib/i18n/locale';
import { pathTo } from '@/lib/i18n/paths';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { mailAddress } from './mail-sender';
import { listReminders } from './reminder-queries';

/** What waits for one employee this morning; null when it has been done meanwhile. */
export async function reminderProps(
  { recipientId }: { recipientId: string | null },
  locale: Locale,
): Promise<StaffRemindersProps | null> {
  if (!recipientId) return null;
  const role = { userId_role: { userId: recipientId, role: 'administrator' } } as const;
  const isAdministrator = (await db().employeeRole.findUnique({ where: role, select: { role: true } })) !== null;
  const waiting = await listReminders(now(), locale, isAdministrator);
  return waiting.length > 0 ? { link: mailAddress(pathTo(locale, '/workspace')), waiting } : null;
}
