import type { Actor } from '@/lib/audit/actor';
import type { Result } from '@/lib/platform/result';
import type { GrantTheme } from '../administration-schema';
import { type GrantRefusal, giveGrant } from './internal/give-grant';

/** Lets a partner organisation see the summaries of a theme: of the whole, and of each published project under it, now and later. */
export async function grantTheme(
  actor: Actor,
  { themeId, ...grant }: GrantTheme,
): Promise<Result<{ id: string }, GrantRefusal | 'themeNotFound'>> {
  return giveGrant(actor, grant, {
    subject: { themeId },
    isThere: async (tx) => (await tx.theme.count({ where: { id: themeId } })) > 0,
    missing: 'themeNotFound',
  });
}
