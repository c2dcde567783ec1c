import type { Actor } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { freeSlug, slugFrom } from '@/lib/platform/slug-from';
import { mayEditStrategy, type StrategyRefusal } from '../strategy-policy';
import type { EnterInitiative } from '../strategy-schema';
import { firstStep } from './internal/first-step';

export type EnterInitiativeRefusal = StrategyRefusal | 'themeNotFound' | 'themeConcluded' | 'titleThere' | 'dayAhead';

/** Brings an initiative under a theme that is not over, with day, reason and source. That it belongs there is stated. */
export async function enterInitiative(
  actor: Actor,
  input: EnterInitiative,
): Promise<Result<{ theme: string }, EnterInitiativeRefusal>> {
  const verdict = mayEditStrategy(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  const { themeId, titleDa, titleEn, ...told } = input;
  const step = firstStep(actor, told);
  if (!step) return refused('dayAhead');
  return db().$transaction(async (tx) => {
    await tx.$executeRaw`SELECT 1 FROM "Theme" WHERE "id" = ${themeId} FOR UPDATE`;
    const theme = await tx.theme.findUnique({
      where: { id: themeId },
      select: { slug: true, state: true, planId: true, initiatives: { select: { titleDa: true, position: true } } },
    });
    if (!theme) return refused('themeNotFound');
    if (theme.state === 'concluded') return refused('themeConcluded');
    if (theme.initiatives.some((each) => each.titleDa.toLowerCase() === titleDa.toLowerCase())) return refused('titleThere');
    const wanted = slugFrom(titleDa) || 'indsats';
    const taken = await tx.initiative.findMany({ where: { slug: { startsWith: wanted } }, select: { slug: true } });
    const slug = freeSlug(wanted, new Set(taken.map((each) => each.slug)));
    const { id } = await tx.initiative.create({
      data: {
        themeId,
        slug,
        ref: slug,
        position: Math.max(-1, ...theme.initiatives.map(({ position }) => position)) + 1,
        titleDa,
        titleEn,
        assignment: 'stated',
        changes: { create: step },
      },
      select: { id: true },
    });
    await recordEvent(tx, actor, 'initiative.entered', { initiative: id, theme: themeId, plan: theme.planId });
    return ok({ theme: theme.slug });
  });
}
