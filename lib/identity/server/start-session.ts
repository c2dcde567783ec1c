import { now } from '@/lib/platform/clock';
import type { Db } from '@/lib/platform/db';
import { hashToken, randomToken } from '@/lib/platform/ids';
import type { Assurance, SignInMethod } from '../identity';
import { sessionLimits } from '../session-limits';

type Start = { method?: SignInMethod; assurance?: Assurance | null; browser?: string };

/**
 * Opens a session for a person and answers its token, which only the cookie may hold; the row has its hash. How it came
 * about decides what it opens: without a word it is a session by mail.
 */
export async function startSession(
  tx: Db,
  personId: string,
  { method = 'mail', assurance, browser }: Start = {},
): Promise<string> {
  const token = randomToken();
  const at = now();
  await tx.session.create({
    data: {
      sessionToken: hashToken(token),
      userId: personId,
      createdAt: at,
      lastUsedAt: at,
      expires: new Date(at.getTime() + sessionLimits.citizen.longestMs),
      method,
      assurance,
      browser,
    },
  });
  return token;
}
