import type { Actor } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { mayEditStrategy, type StrategyRefusal } from '../strategy-policy';
import type { SaveThemeWords } from '../strategy-schema';

export type SaveThemeWordsRefusal = StrategyRefusal | 'themeNotFound';

/** The words that suggest a theme from now on. What people have said yes or no to stays. */
export async function saveThemeWords(
  actor: Actor,
  { themeId, keywords }: SaveThemeWords,
): Promise<Result<{ slug: string }, SaveThemeWordsRefusal>> {
  const verdict = mayEditStrategy(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  return db().$transaction(async (tx) => {
    const [theme] = await tx.theme.updateManyAndReturn({ where: { id: themeId }, data: { keywords }, select: { slug: true } });
    if (!theme) return refused('themeNotFound');
    await recordEvent(tx, actor, 'theme.words_saved', { theme: themeId });
    return ok(theme);
  });
}
