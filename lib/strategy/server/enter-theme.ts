import type { Actor } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { freeSlug, slugFrom } from '@/lib/platform/slug-from';
import { mayEditStrategy, type StrategyRefusal } from '../strategy-policy';
import type { EnterTheme } from '../strategy-schema';
import { firstStep } from './internal/first-step';
import { reservedSlugs } from './internal/reserved-slugs';

export type EnterThemeRefusal = StrategyRefusal | 'planNotFound' | 'titleThere' | 'continuesUnknown' | 'dayAhead';

/**
 * Brings a theme into a plan after the plan was made, with day, reason and source. It can carry on a theme of the plan
 * before. A plan has a Danish title once, also when two send it at the same time.
 */
export async function enterTheme(actor: Actor, input: EnterTheme): Promise<Result<{ slug: string }, EnterThemeRefusal>> {
  const verdict = mayEditStrategy(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  const { plan: planSlug, titleDa, titleEn, subtitleDa, subtitleEn, continuesId, ...told } = input;
  const step = firstStep(actor, told);
  if (!step) return refused('dayAhead');
  return db().$transaction(async (tx) => {
    await tx.$executeRaw`SELECT 1 FROM "Plan" WHERE "slug" = ${planSlug} FOR UPDATE`;
    const plan = await tx.plan.findUnique({
      where: { slug: planSlug },
      select: {
        id: true,
        predecessor: { select: { id: true } },
        themes: { select: { titleDa: true, ref: true, position: true } },
      },
    });
    if (!plan) return refused('planNotFound');
    if (plan.themes.some((theme) => theme.titleDa.toLowerCase() === titleDa.toLowerCase())) return refused('titleThere');
    if (continuesId !== null) {
      const before = await tx.theme.count({ where: { id: continuesId, planId: plan.predecessor?.id ?? '' } });
      if (before === 0) return refused('continuesUnknown');
    }
    const taken = await tx.theme.findMany({ where: { slug: { startsWith: slugFrom(titleDa) } }, select: { slug: true } });
    const slug = freeSlug(slugFrom(titleDa) || 'tema', new Set([...taken.map((each) => each.slug), ...reservedSlugs]));
    const refs = new Set(plan.themes.map(({ ref }) => ref));
    let number = plan.themes.length + 1;
    while (refs.has(`T${number}`)) number += 1;
    const { id } = await tx.theme.create({
      data: {
        planId: plan.id,
        slug,
        ref: `T${number}`,
        position: Math.max(-1, ...plan.themes.map(({ position }) => position)) + 1,
        titleDa,
        titleEn,
        subtitleDa,
        subtitleEn,
        continuesId,
        changes: { create: step },
      },
      select: { id: true },
    });
    const theme = continuesId === null ? id : [id, continuesId];
    await recordEvent(tx, actor, 'theme.entered', { theme, plan: plan.id });
    return ok({ slug });
  });
}
