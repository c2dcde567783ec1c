import { redirect } from 'next/navigation';
import type { Actor } from '@/lib/audit/actor';
import { currentActor } from '@/lib/identity/server/current-actor';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';

/** Whoever reads a page of their own; anybody else is led to sign-in and back. */
export async function signedInOnly(
  page: '/me/data' | '/me/news' | '/me/notifications' | '/me/following' | '/me/sessions',
): Promise<Actor> {
  const actor = await currentActor();
  if ('personId' in actor) return actor;
  const locale = await pageLocale();
  redirect(`${pathTo(locale, '/sign-in')}?returnTo=${encodeURIComponent(pathTo(locale, page))}`);
}
