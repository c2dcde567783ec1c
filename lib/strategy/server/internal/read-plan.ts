import type { Db, Prisma } from '@/lib/platform/db';
import type { PlanView, PoolView } from '../../plan-views';
import { inOrder, planName, themeSelect, toTheme } from './theme-rows';

export const passageSelect = { key: true, section: true, kind: true, labelDa: true, labelEn: true, textDa: true, textEn: true };

export const poolSelect = {
  orderBy: inOrder,
  select: {
    ref: true,
    textDa: true,
    textEn: true,
    amountDkk: true,
    committee: { select: { slug: true, nameDa: true, nameEn: true } },
  },
} satisfies Prisma.Plan$poolsArgs;

export const goalSelect = { orderBy: { number: 'asc' }, select: { number: true } } satisfies Prisma.Plan$goalsArgs;

const planSelect = {
  ...planName,
  publisher: true,
  sourceTitle: true,
  predecessor: { select: planName },
  successor: { select: planName },
  passages: { orderBy: inOrder, select: passageSelect },
  themes: { orderBy: inOrder, select: themeSelect },
  documents: {
    orderBy: inOrder,
    select: {
      ref: true,
      titleDa: true,
      titleEn: true,
      notes: { orderBy: inOrder, select: { textDa: true, textEn: true, confidence: true } },
    },
  },
  goals: goalSelect,
  targets: { orderBy: inOrder, select: { ref: true, textDa: true, textEn: true } },
  principles: { orderBy: inOrder, select: { ref: true, textDa: true, textEn: true, passageKey: true } },
  pools: poolSelect,
  ambiguities: { orderBy: inOrder, select: { ref: true, aboutDa: true, aboutEn: true, textDa: true, textEn: true } },
} satisfies Prisma.PlanSelect;

/** A plan whole, in its own order. A constant number of statements. */
export async function readPlan(db: Db, where: Prisma.PlanWhereUniqueInput): Promise<PlanView | null> {
  const row = await db.plan.findUnique({ where, select: planSelect });
  if (!row) return null;
  return {
    ...row,
    themes: row.themes.map(toTheme),
    goals: row.goals.map(({ number }) => number),
    pools: row.pools.map(toPool),
    documents: row.documents.map((document) => ({
      ...document,
      notes: document.notes.map(({ confidence, ...note }) => ({ ...note, isCertain: confidence === 'high' })),
    })),
  };
}

type PoolRow = Prisma.PoolGetPayload<{ select: (typeof poolSelect)['select'] }>;

export function toPool({ amountDkk, ...pool }: PoolRow): PoolView {
  return { ...pool, amountDkk: Number(amountDkk) };
}
