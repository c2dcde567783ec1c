import type { Db } from '@/lib/platform/db';
import { isDemonstration } from '@/lib/platform/env';

/**
 * Whether some administrator can reach the workspace. Outside a demonstration a link in a mail does not open it, so an
 * administrator who has not joined MitID or the staff's sign-in to the account would be shut out when the first session ends.
 */
export async function hasReachableAdministrator(tx: Db): Promise<boolean> {
  const user = isDemonstration() ? undefined : { accounts: { some: {} } };
  return (await tx.employeeRole.findFirst({ where: { role: 'administrator', user }, select: { userId: true } })) !== null;
}
