import { cookies } from 'next/headers';
import { db } from '@/lib/platform/db';
import { hashToken } from '@/lib/platform/ids';
import { sessionCookie } from './auth-options';
import { sessionSeconds } from './session-store';

/** The session token this request came with, or nothing. Says nothing about whether it is valid. */
export async function sessionTokenOfRequest(): Promise<string | undefined> {
  return (await cookies()).get(sessionCookie().name)?.value;
}

/** Hands a new session to this browser; the one it had before is ended, so that nobody can plant one. */
export async function keepSession(sessionToken: string): Promise<void> {
  const former = await sessionTokenOfRequest();
  if (former) await db().session.deleteMany({ where: { sessionToken: hashToken(former) } });
  const { name, options } = sessionCookie();
  (await cookies()).set(name, sessionToken, { ...options, maxAge: sessionSeconds });
}

/** Takes the session cookie from this browser. */
export async function dropSessionCookie(): Promise<void> {
  const { name, options } = sessionCookie();
  (await cookies()).set(name, '', { ...options, maxAge: 0 });
}
