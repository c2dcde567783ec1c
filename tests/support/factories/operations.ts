import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { aCitizen } from './participation';

type State = 'dead' | 'uncertain' | 'bounced' | 'suppressed' | 'pending';

/** A mail in the outbox in a given state, to a citizen of its own. */
export async function aDelivery({
  state,
  purpose = 'hidden',
  data = {},
}: {
  state: State;
  purpose?: string;
  data?: { contribution?: string };
}) {
  const { personId } = await aCitizen();
  return db().delivery.create({
    data: {
      state,
      purpose,
      data,
      recipientId: personId,
      toAddress: `${personId}@borger.example`,
      createdAt: now(),
      nextAttemptAt: now(),
    },
    select: { id: true },
  });
}

/** An address on the list of those that get no mail. */
export async function aSuppressedAddress() {
  const addressHash = crypto.randomUUID();
  return db().suppressedAddress.create({
    data: { addressHash, masked: 'an…@borger.example', reason: 'bounced', suppressedAt: now() },
    select: { id: true },
  });
}
