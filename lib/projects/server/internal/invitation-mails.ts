import { now } from '@/lib/platform/clock';
import type { Db } from '@/lib/platform/db';

const daysWorthwhile = 14;
const dayMs = 86_400_000;

/** Puts a mail in the outbox for each address that was invited. It names the invitation: one that is gone writes nothing. */
export async function mailInvitations(
  tx: Db,
  projectId: string,
  invitations: readonly { id: string; email: string; locale: string }[],
): Promise<void> {
  const at = now();
  await tx.delivery.createMany({
    data: invitations.map(({ id, email, locale }) => ({
      purpose: 'project_invitation',
      toAddress: email,
      locale,
      data: { project: projectId, invitation: id },
      createdAt: at,
      nextAttemptAt: at,
      expiresAt: new Date(at.getTime() + daysWorthwhile * dayMs),
    })),
  });
}
