import { notFound, redirect } from 'next/navigation';
import { connection } from 'next/server';
import type { Actor } from '@/lib/audit/actor';
import { currentActor, hasShutRoles } from '@/lib/identity/server/current-actor';
import { pageLocale } from '@/lib/web/page-locale';
import { type Page, type PageParams, pathTo } from '@/lib/web/paths';

export type Employee = Extract<Actor, { kind: 'employee' }>;

/**
 * The employee who asks for a page of the workspace. Somebody not signed in goes to sign-in and
 * comes back here, an employee by a link in a mail hears how employees sign in; for everybody else the workspace does
 * not exist.
 */
export async function employeeOnly<P extends Page>(page: P, ...params: PageParams<P>): Promise<Employee> {
  await connection();
  const actor = await currentActor();
  if (actor.kind === 'employee') return actor;
  const locale = await pageLocale();
  if (await hasShutRoles()) redirect(pathTo(locale, '/sign-in/staff'));
  if (actor.kind !== 'anonymous') notFound();
  const returnTo = encodeURIComponent(pathTo(locale, page, ...params));
  redirect(`${pathTo(locale, '/sign-in')}?returnTo=${returnTo}`);
}
