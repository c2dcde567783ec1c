import type { Actor } from '@/lib/audit/actor';
import { may, reach } from '@/lib/audit/permissions';
import { dateOnly } from '@/lib/i18n/copenhagen';
import { db, type Prisma } from '@/lib/platform/db';
import { effectSelect, holdingEffect, toEffectView } from '@/lib/projects/server/effect-rows';

const select = { ...effectSelect.select, themeId: true, recordedAt: true, replacesId: true } satisfies Prisma.EffectSelect;

/** The measured effects of a project that hold, newest first, each with the figures it replaced; empty for others. */
export async function listEffectsForEditing(actor: Actor, projectId: string) {
  if (!may(actor, 'project.read')) return [];
  const rows = await db().effect.findMany({
    where: { AND: [{ projectId }, { projectId: reach(actor, 'project.read') }] },
    orderBy: effectSelect.orderBy,
    select,
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  const replaced = new Set(rows.map(({ replacesId }) => replacesId));
  return rows
    .filter(({ id }) => !replaced.has(id))
    .map((row) => ({ ...toEffectView(row), correctedAt: row.replacesId ? row.recordedAt : null, earlier: earlierOf(row, byId) }));
}

type Row = Prisma.EffectGetPayload<{ select: typeof select }>;

/** What stood there before, latest first. */
function earlierOf({ replacesId }: Row, byId: ReadonlyMap<string, Row>): { id: string; before: number; after: number }[] {
  const row = replacesId ? byId.get(replacesId) : undefined;
  return row ? [{ id: row.id, before: row.before, after: row.after }, ...earlierOf(row, byId)] : [];
}

/** One effect of a project as its form fills it in; one that has been replaced is as unknown as none. */
export async function getEffectForEditing(actor: Actor, project: string, id: string) {
  if (!may(actor, 'project.read')) return null;
  const row = await db().effect.findFirst({
    where: { id, projectId: reach(actor, 'project.read'), project: { slug: project }, ...holdingEffect },
    select: { ...select, project: { select: { id: true, titleDa: true, titleEn: true } } },
  });
  if (!row) return null;
  const { measuredOn, project: owner, ...effect } = row;
  return owner && { ...effect, measuredOn: dateOnly(measuredOn), project: owner };
}

export type EditedEffect = NonNullable<Awaited<ReturnType<typeof getEffectForEditing>>>;
export type EffectLineView = Awaited<ReturnType<typeof listEffectsForEditing>>[number];
