import type { Actor } from '@/lib/audit/actor';
import { may } from '@/lib/audit/permissions';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import type { SnapshotNameView, SnapshotView } from '../plan-snapshot';
import type { PlanNameView, PlanView, ThemePageView, ThemeView } from '../plan-views';
import { goalSelect, passageSelect, poolSelect, readPlan, toPool } from './internal/read-plan';
import { inOrder, planName, themeSelect, toTheme } from './internal/theme-rows';
import { planInForce } from './plan-in-force';

/** The plan in force, whole, in its own order. Null where none is loaded. A constant number of statements. */
export async function getPlan(): Promise<PlanView | null> {
  const id = await findPlanInForce();
  return id === null ? null : readPlan(db(), { id });
}

/** Any plan by its address, whole. Null for an address no plan has. */
export function getPlanBySlug(slug: string): Promise<PlanView | null> {
  return readPlan(db(), { slug });
}

/** Every plan, the latest first. */
export function listPlans(): Promise<PlanNameView[]> {
  return db().plan.findMany({ orderBy: [{ periodFrom: 'desc' }, { id: 'asc' }], select: planName });
}

/** The themes of the plan in force, in its order. */
export async function listThemes(): Promise<ThemeView[]> {
  const planId = await findPlanInForce();
  if (planId === null) return [];
  return (await db().theme.findMany({ where: { planId }, orderBy: [inOrder, { id: 'asc' }], select: themeSelect })).map(toTheme);
}

/** The addresses of the themes of all plans. */
export function listThemeSlugs(): Promise<{ slug: string }[]> {
  return db().theme.findMany({ orderBy: [inOrder, { id: 'asc' }], select: { slug: true } });
}

/** A theme with what its plan says around it. Null for an address no theme has. */
export async function getThemePage(slug: string): Promise<ThemePageView | null> {
  const row = await db().theme.findUnique({
    where: { slug },
    select: {
      ...themeSelect,
      plan: {
        select: {
          ...planName,
          goals: goalSelect,
          pools: poolSelect,
          documents: { orderBy: inOrder, select: { titleDa: true, titleEn: true } },
          passages: { where: { key: involvementKey }, select: passageSelect },
        },
      },
    },
  });
  if (!row) return null;
  const { goals, pools, documents, passages, ...plan } = row.plan;
  return {
    ...toTheme(row),
    plan,
    goals: goals.map(({ number }) => number),
    pools: pools.map(toPool),
    documents,
    involvement: passages[0] ?? null,
  };
}

/** When a plan was kept as it stood, the first time first. */
export function listSnapshots(planSlug: string): Promise<SnapshotNameView[]> {
  return db().planSnapshot.findMany({
    where: { plan: { slug: planSlug } },
    orderBy: [{ takenAt: 'asc' }, { id: 'asc' }],
    select: { id: true, takenAt: true, sha256: true },
  });
}

/** A kept plan. Null where the plan has no such snapshot. */
export async function getSnapshot(planSlug: string, id: string): Promise<SnapshotView | null> {
  const row = await db().planSnapshot.findFirst({
    where: { id, plan: { slug: planSlug } },
    select: { id: true, takenAt: true, sha256: true, content: true },
  });
  if (!row) return null;
  const { content, ...named } = row;
  return { ...named, plan: (JSON.parse(content) as { plan: PlanView }).plan };
}

/** The very text a snapshot's fingerprint is made of. */
export function getSnapshotFile(id: string): Promise<{ content: string; sha256: string } | null> {
  return db().planSnapshot.findUnique({ where: { id }, select: { content: true, sha256: true } });
}

/** An initiative with the theme it stands under, for those who keep the plan; null for others. */
export async function getInitiativeForEditing(actor: Actor, slug: string) {
  if (!may(actor, 'strategy.edit')) return null;
  const row = await db().initiative.findUnique({
    where: { slug },
    select: { theme: { select: { ...themeSelect, plan: { select: planName } } } },
  });
  const theme = row && { ...toTheme(row.theme), plan: row.theme.plan };
  const initiative = theme?.initiatives.find((each) => each.slug === slug);
  return theme && initiative ? { theme, initiative } : null;
}

/** Where the plan says that citizens shall be actively involved in larger projects. */
const involvementKey = 'effectAndCoherence.paragraphs[1]';

async function findPlanInForce(): Promise<string | null> {
  const [row] = await db().$queryRaw<{ id: string | null }[]>`SELECT ${planInForce(now())} AS "id"`;
  return row?.id ?? null;
}
