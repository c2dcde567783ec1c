import type { Actor } from '@/lib/audit/actor';
import { reach } from '@/lib/audit/permissions';
import { recordEvent } from '@/lib/audit/server/record-event';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { mayChooseThemes } from '../theme-policy';
import type { ChooseTheme } from '../theme-schema';
import { contributionEventIds } from './contribution-event-ids';

export type AddThemeRefusal =
  | 'signInNeeded'
  | 'notAllowed'
  | 'contributionNotFound'
  | 'themeNotFound'
  | 'themeConcluded'
  | 'themeThere';

/** Places a contribution under one more theme that is not over, beside those it inherited when it was sent. */
export async function addTheme(actor: Actor, input: ChooseTheme): Promise<Result<{ code: string }, AddThemeRefusal>> {
  const verdict = mayChooseThemes(actor);
  if (!verdict.allowed) return refused(verdict.reason);

  return db().$transaction(async (tx) => {
    const contribution = await tx.contribution.findUnique({
      where: { code: input.code, projectId: reach(actor, 'theme.choose') },
      select: { id: true },
    });
    if (!contribution) return refused('contributionNotFound');
    const theme = await tx.theme.findUnique({ where: { id: input.themeId }, select: { id: true, state: true } });
    if (!theme) return refused('themeNotFound');
    if (theme.state === 'concluded') return refused('themeConcluded');
    const { count } = await tx.contributionTheme.createMany({
      data: [{ contributionId: contribution.id, themeId: theme.id, origin: 'added', addedAt: now() }],
      skipDuplicates: true,
    });
    if (count === 0) return refused('themeThere');
    await recordEvent(tx, actor, 'theme.added', await contributionEventIds(tx, contribution.id));
    return ok({ code: input.code });
  });
}
