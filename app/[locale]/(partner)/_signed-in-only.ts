import { redirect } from 'next/navigation';
import { connection } from 'next/server';
import type { Actor } from '@/lib/audit/actor';
import { currentActor } from '@/lib/identity/server/current-actor';
import { pageLocale } from '@/lib/web/page-locale';
import { type Page, type PageParams, pathTo } from '@/lib/web/paths';

/** Who asks for a page of the partner area. Somebody not signed in goes to sign-in and comes back here. */
export async function signedInOnly<P extends Page>(page: P, ...params: PageParams<P>): Promise<Actor> {
  await connection();
  const actor = await currentActor();
  if (actor.kind !== 'anonymous') return actor;
  const locale = await pageLocale();
  const returnTo = encodeURIComponent(pathTo(locale, page, ...params));
  redirect(`${pathTo(locale, '/sign-in')}?returnTo=${returnTo}`);
}
