import type { Prisma } from '@/lib/platform/db';
import { mustReach } from '../../must-reach';

/** Mails somebody has a right to, which did not arrive, to people who have not been told in another way either. */
export const unreached = {
  purpose: { in: [...mustReach] },
  state: { in: ['suppressed', 'bounced', 'failed', 'dead', 'uncertain'] },
  recipientId: { not: null },
  told: { is: null },
} as const satisfies Prisma.DeliveryWhereInput;
