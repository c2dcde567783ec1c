import { now } from '@/lib/platform/clock';
import type { Db } from '@/lib/platform/db';
import { hashToken, randomToken } from '@/lib/platform/ids';
import { sessionSeconds } from './auth-options';

/**
 * Opens a session for a person and answers its token, which only the cookie may hold; the row has
 * its hash. Lasts `sessionSeconds`, and longer while it is used.
 */
export async function startSession(tx: Db, personId: string): Promise<string> {
  const token = randomToken();
  await tx.session.create({
    data: {
      sessionToken: hashToken(token),
      userId: personId,
      createdAt: now(),
      expires: new Date(now().getTime() + sessionSeconds * 1000),
    },
  });
  return token;
}
