import type { StaffRemindersProps } from '@/emails/staff-reminders';
import type { Locale } from '@/lib/i18n/locale';
import { pathTo } from '@/lib/i18n/paths';
import { employeeById } from '@/lib/identity/server/employee-by-id';
import { now } from '@/lib/platform/clock';
import { mailAddress } from './mail-sender';
import { listReminders } from './reminder-queries';

/** What waits for one employee this morning; null when it has been done meanwhile. */
export async function reminderProps(
  { recipientId }: { recipientId: string | null },
  locale: Locale,
): Promise<StaffRemindersProps | null> {
  if (!recipientId) return null;
  const employee = await employeeById(recipientId);
  const waiting = employee ? await listReminders(employee, now(), locale) : [];
  return waiting.length > 0 ? { link: mailAddress(pathTo(locale, '/workspace')), waiting } : null;
}
