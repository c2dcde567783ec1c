import { type Actor, personIdOf } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { copenhagenDate } from '@/lib/i18n/copenhagen';
import { now } from '@/lib/platform/clock';
import { type Db, db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { freeSlug, slugFrom } from '@/lib/platform/slug-from';
import { mayEditStrategy, type StrategyRefusal } from '../strategy-policy';
import type { RegisterSuccessor } from '../strategy-schema';
import { freezePlan } from './freeze-plan';

export type RegisterSuccessorRefusal = StrategyRefusal | 'planNotFound' | 'successorThere' | 'periodTooEarly' | 'themeNotFound';

/**
 * Registers the plan that follows another, and freezes the old one as it stands at this moment. The themes chosen go on in
 * the new plan as themes of their own that point back; what people said stays under the theme it was said under. The new
 * plan is the one in force from its first year on.
 */
export async function registerSuccessor(
  actor: Actor,
  input: RegisterSuccessor,
): Promise<Result<{ plan: string }, RegisterSuccessorRefusal>> {
  const verdict = mayEditStrategy(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  const { plan: planSlug, themeIds, ...written } = input;
  return db().$transaction(async (tx) => {
    await tx.$executeRaw`SELECT 1 FROM "Plan" WHERE "slug" = ${planSlug} FOR UPDATE`;
    const old = await tx.plan.findUnique({
      where: { slug: planSlug },
      select: {
        id: true,
        periodFrom: true,
        successorId: true,
        themes: { where: { id: { in: themeIds } }, orderBy: { position: 'asc' } },
      },
    });
    if (!old) return refused('planNotFound');
    if (old.successorId) return refused('successorThere');
    if (written.periodFrom <= old.periodFrom) return refused('periodTooEarly');
    if (old.themes.length < new Set(themeIds).size) return refused('themeNotFound');
    const at = now();
    await freezePlan(tx, old.id, { at, byId: personIdOf(actor) });
    const wanted = slugFrom(`${written.titleDa} ${written.periodFrom} ${written.periodTo}`, 80) || 'plan';
    const made = await tx.plan.create({
      data: { ...written, slug: freeSlug(wanted, await slugsLike(tx, wanted)) },
      select: { id: true, slug: true },
    });
    await tx.plan.update({ where: { id: old.id }, data: { successorId: made.id }, select: { id: true } });
    const carried: string[] = [];
    for (const [position, theme] of old.themes.entries()) {
      const { slug, titleDa, titleEn, subtitleDa, subtitleEn, keywords } = theme;
      const next = await tx.theme.create({
        data: {
          planId: made.id,
          slug: `${slug}-${written.periodFrom}`,
          ref: `T${position + 1}`,
          position,
          titleDa,
          titleEn,
          subtitleDa,
          subtitleEn,
          keywords,
          continuesId: theme.id,
          changes: {
            create: {
              number: 1,
              state: 'added',
              happenedOn: new Date(copenhagenDate(at)),
              ...carriedOn(written),
              source: written.sourceTitle,
              recordedAt: at,
              byId: personIdOf(actor),
            },
          },
        },
        select: { id: true },
      });
      carried.push(next.id, theme.id);
    }
    await recordEvent(tx, actor, 'plan.succeeded', { plan: made.id, theme: carried });
    return ok({ plan: made.slug });
  });
}

function carriedOn({ titleDa, titleEn }: Pick<RegisterSuccessor, 'titleDa' | 'titleEn'>) {
  return { reasonDa: `Ført videre i ${titleDa}.`, reasonEn: `Carried on in ${titleEn}.` };
}

async function slugsLike(tx: Db, wanted: string): Promise<Set<string>> {
  const taken = await tx.plan.findMany({ where: { slug: { startsWith: wanted } }, select: { slug: true } });
  return new Set(taken.map(({ slug }) => slug));
}
