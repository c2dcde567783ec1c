import type { Actor } from '@/lib/audit/actor';
import { reach } from '@/lib/audit/permissions';
import { recordEvent } from '@/lib/audit/server/record-event';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { mayChooseThemes } from '../theme-policy';
import type { ChooseTheme } from '../theme-schema';
import { contributionEventIds } from './contribution-event-ids';

export type RemoveThemeRefusal = 'signInNeeded' | 'notAllowed' | 'contributionNotFound' | 'themeNotFound' | 'themeInherited';

/** Takes away a theme somebody added, or said yes to. What a contribution inherited is a snapshot and stays. */
export async function removeTheme(actor: Actor, input: ChooseTheme): Promise<Result<{ code: string }, RemoveThemeRefusal>> {
  const verdict = mayChooseThemes(actor);
  if (!verdict.allowed) return refused(verdict.reason);

  return db().$transaction(async (tx) => {
    const contribution = await tx.contribution.findUnique({
      where: { code: input.code, projectId: reach(actor, 'theme.choose') },
      select: { id: true },
    });
    if (!contribution) return refused('contributionNotFound');
    const place = { contributionId: contribution.id, themeId: input.themeId };
    // Named before the row is gone, so that the theme left behind is drawn anew too.
    const ids = await contributionEventIds(tx, contribution.id);
    const { count } = await tx.contributionTheme.deleteMany({ where: { ...place, origin: { not: 'inherited' } } });
    if (count === 0) {
      const inherited = await tx.contributionTheme.count({ where: place });
      return refused(inherited > 0 ? 'themeInherited' : 'themeNotFound');
    }
    await recordEvent(tx, actor, 'theme.removed', ids);
    return ok({ code: input.code });
  });
}
