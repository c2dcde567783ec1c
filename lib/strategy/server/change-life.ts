import { type Actor, personIdOf } from '@/lib/audit/actor';
import type { EventIds } from '@/lib/audit/events';
import { recordEvent } from '@/lib/audit/server/record-event';
import { copenhagenDate, dateOnly } from '@/lib/i18n/copenhagen';
import { now } from '@/lib/platform/clock';
import { type Db, db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { type LifeRefusal, lifeRefusal } from '../life';
import { mayEditStrategy, type StrategyRefusal } from '../strategy-policy';
import type { ChangeLife } from '../strategy-schema';

export type ChangeLifeRefusal = StrategyRefusal | 'notFound' | 'changedMeanwhile' | LifeRefusal;

/**
 * Says that work with a theme or an initiative has begun, is over, or is taken up again: one more step in its life, with day,
 * reason and source. The steps before stand as they were written. Projects, and what people said, stay where they are.
 */
export async function changeLife(actor: Actor, input: ChangeLife): Promise<Result<{ slug: string }, ChangeLifeRefusal>> {
  const verdict = mayEditStrategy(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  const { kind, id, number, state, happenedOn, reasonDa, reasonEn, source } = input;
  return db().$transaction(async (tx) => {
    const found = kind === 'theme' ? await holdTheme(tx, id) : await holdInitiative(tx, id);
    if (!found) return refused('notFound');
    const of = kind === 'theme' ? { themeId: id } : { initiativeId: id };
    const last = await tx.lifeChange.findFirst({
      where: of,
      orderBy: { number: 'desc' },
      select: { number: true, state: true, happenedOn: true },
    });
    if ((last?.number ?? 0) !== number) return refused('changedMeanwhile');
    const at = now();
    const lastDay = last?.happenedOn ? dateOnly(last.happenedOn) : null;
    const stop = lifeRefusal({ state: found.state, happenedOn: lastDay }, { state, happenedOn }, copenhagenDate(at));
    if (stop) return refused(stop);
    await tx.lifeChange.create({
      data: {
        ...of,
        // The first row of a life says that it came into the plan; one without rows came with it.
        number: Math.max(number, 1) + 1,
        state,
        happenedOn: new Date(happenedOn),
        reasonDa,
        reasonEn,
        source,
        recordedAt: at,
        byId: personIdOf(actor),
      },
      select: { id: true },
    });
    await recordEvent(tx, actor, kind === 'theme' ? 'theme.changed' : 'initiative.changed', found.ids);
    return ok({ slug: found.slug });
  });
}

type Held = { slug: string; state: ChangeLife['state'] | 'added'; ids: EventIds };

/** Two who change the same life at once wait here for one another. */
async function holdTheme(tx: Db, id: string): Promise<Held | null> {
  await tx.$executeRaw`SELECT 1 FROM "Theme" WHERE "id" = ${id} FOR UPDATE`;
  const theme = await tx.theme.findUnique({ where: { id }, select: { slug: true, state: true, planId: true } });
  return theme && { slug: theme.slug, state: theme.state, ids: { theme: id, plan: theme.planId } };
}

async function holdInitiative(tx: Db, id: string): Promise<Held | null> {
  await tx.$executeRaw`SELECT 1 FROM "Initiative" WHERE "id" = ${id} FOR UPDATE`;
  const initiative = await tx.initiative.findUnique({
    where: { id },
    select: { slug: true, state: true, themeId: true, theme: { select: { planId: true } } },
  });
  return (
    initiative && {
      slug: initiative.slug,
      state: initiative.state,
      ids: { initiative: id, theme: initiative.themeId, plan: initiative.theme.planId },
    }
  );
}
