import type { BrowserContext } from '@playwright/test';
import { db } from '@/lib/platform/db';
import { aSession } from './sign-in';

/** Signs a person in by a session row and gives a browser its cookie. */
export async function signIn(context: BrowserContext, baseURL: string | undefined, person: { personId: string }): Promise<void> {
  const [name = '', value = ''] = (await aSession(db(), person.personId)).split(/=(.*)/s);
  await context.addCookies([{ name, value, url: baseURL ?? 'http://localhost:3000' }]);
}
