import type { Actor } from '@/lib/audit/actor';
import { reach } from '@/lib/audit/permissions';
import { recordEvent } from '@/lib/audit/server/record-event';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { mayChooseThemes } from '../theme-policy';
import type { ChooseThemeForMany } from '../theme-schema';
import { contributionEventIds } from './contribution-event-ids';

export type AddThemeToManyRefusal = 'signInNeeded' | 'notAllowed' | 'contributionNotFound' | 'themeNotFound' | 'themeConcluded';

/**
 * Places several contributions under one more theme, all or none. Those that are there already stay as they are and are
 * not counted; one that may not be reached is answered like one that does not exist.
 */
export async function addThemeToMany(
  actor: Actor,
  { codes, themeId }: ChooseThemeForMany,
): Promise<Result<{ added: number }, AddThemeToManyRefusal>> {
  const verdict = mayChooseThemes(actor);
  if (!verdict.allowed) return refused(verdict.reason);

  return db().$transaction(async (tx) => {
    const contributions = await tx.contribution.findMany({
      where: { code: { in: codes }, projectId: reach(actor, 'theme.choose') },
      select: { id: true },
    });
    if (contributions.length !== new Set(codes).size) return refused('contributionNotFound');
    const theme = await tx.theme.findUnique({ where: { id: themeId }, select: { id: true, state: true } });
    if (!theme) return refused('themeNotFound');
    if (theme.state === 'concluded') return refused('themeConcluded');
    const added = await tx.contributionTheme.createManyAndReturn({
      data: contributions.map(({ id }) => ({ contributionId: id, themeId: theme.id, origin: 'added' as const, addedAt: now() })),
      skipDuplicates: true,
      select: { contributionId: true },
    });
    for (const { contributionId } of added) {
      await recordEvent(tx, actor, 'theme.added', await contributionEventIds(tx, contributionId));
    }
    return ok({ added: added.length });
  });
}
