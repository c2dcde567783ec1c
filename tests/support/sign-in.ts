import { sessionCookie } from '@/lib/identity/server/auth-options';
import { startSession } from '@/lib/identity/server/start-session';
import type { Db } from '@/lib/platform/db';

/** Signs a person in by a session row and answers the cookie to send: `traaden-session=…`. */
export async function aSession(db: Db, userId: string): Promise<string> {
  return `${sessionCookie().name}=${await startSession(db, userId)}`;
}
