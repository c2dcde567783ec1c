import { cookies } from 'next/headers';
import { sessionCookie } from '@/lib/identity/server/auth-options';
import { randomToken } from '@/lib/platform/ids';

/** As long as surveys are open, and long enough to show the receipt afterwards. */
const keptDays = 180;

/** The cookie by which an open survey knows a device that has answered: a random mark, nothing of the person. */
export function surveyDeviceCookie() {
  const { name, options } = sessionCookie();
  return { name: name.replace('session', 'survey'), options: { ...options, maxAge: keptDays * 86_400 } };
}

/** The mark of this device; empty while it has none. */
export async function surveyDevice(): Promise<string> {
  return (await cookies()).get(surveyDeviceCookie().name)?.value ?? '';
}

/** The mark of this device, made now if it has none: only when somebody sends an answer. */
export async function markedSurveyDevice(): Promise<string> {
  const known = await surveyDevice();
  if (/^[\w-]{43}$/.test(known)) return known;
  const { name, options } = surveyDeviceCookie();
  const mark = randomToken();
  (await cookies()).set(name, mark, options);
  return mark;
}
