import { type Actor, personIdOf } from '@/lib/audit/actor';
import { reach } from '@/lib/audit/permissions';
import { recordEvent } from '@/lib/audit/server/record-event';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { mayChooseThemes } from '../theme-policy';
import type { SettleTheme } from '../theme-schema';
import { contributionEventIds } from './contribution-event-ids';

export type SettleThemeRefusal =
  | 'signInNeeded'
  | 'notAllowed'
  | 'contributionNotFound'
  | 'themeNotFound'
  | 'themeConcluded'
  | 'themeSettled';

/**
 * Says yes or no to a suggested theme, as `settleTopic` does for a topic: until then it counts for nothing, and a no is
 * remembered. A yes places the contribution under the theme for everybody to see.
 */
export async function settleTheme(
  actor: Actor,
  { code, themeId, answer }: SettleTheme,
): Promise<Result<{ code: string; answer: SettleTheme['answer'] }, SettleThemeRefusal>> {
  const verdict = mayChooseThemes(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  return db().$transaction(async (tx) => {
    const contribution = await tx.contribution.findUnique({
      where: { code, projectId: reach(actor, 'theme.choose') },
      select: { id: true },
    });
    if (!contribution) return refused('contributionNotFound');
    const of = { contributionId: contribution.id, themeId };
    await tx.$executeRaw`SELECT 1 FROM "Contribution" WHERE "id" = ${contribution.id} FOR UPDATE`;
    const theme = await tx.theme.findUnique({ where: { id: themeId }, select: { state: true } });
    if (!theme) return refused('themeNotFound');
    if (answer === 'confirm' && theme.state === 'concluded') return refused('themeConcluded');
    const settled = (await tx.contributionTheme.count({ where: of })) + (await tx.themeDismissal.count({ where: of }));
    if (settled > 0) return refused('themeSettled');
    if (answer === 'confirm') await tx.contributionTheme.create({ data: { ...of, origin: 'suggested', addedAt: now() } });
    else await tx.themeDismissal.create({ data: { ...of, byId: personIdOf(actor), dismissedAt: now() } });
    const ids = await contributionEventIds(tx, contribution.id);
    await recordEvent(tx, actor, answer === 'confirm' ? 'theme.confirmed' : 'theme.dismissed', ids);
    return ok({ code, answer });
  });
}
