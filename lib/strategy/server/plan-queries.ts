import { db, type Prisma } from '@/lib/platform/db';
import type { PlanView, ThemePageView, ThemeView } from '../plan-views';

const planName = { slug: true, titleDa: true, titleEn: true, periodFrom: true, periodTo: true };
const inOrder = { position: 'asc' } as const;

const themeSelect = {
  id: true,
  slug: true,
  ref: true,
  titleDa: true,
  titleEn: true,
  subtitleDa: true,
  subtitleEn: true,
  initiatives: {
    orderBy: inOrder,
    select: {
      slug: true,
      titleDa: true,
      titleEn: true,
      assignment: true,
      projects: {
        where: { publication: { isNot: null } },
        orderBy: { titleDa: 'asc' },
        select: { slug: true, titleDa: true, titleEn: true },
      },
    },
  },
} satisfies Prisma.ThemeSelect;

const passageSelect = { key: true, section: true, kind: true, labelDa: true, labelEn: true, textDa: true, textEn: true };

const poolSelect = {
  orderBy: inOrder,
  select: {
    ref: true,
    textDa: true,
    textEn: true,
    amountDkk: true,
    committee: { select: { slug: true, nameDa: true, nameEn: true } },
  },
} satisfies Prisma.Plan$poolsArgs;

const planSelect = {
  ...planName,
  publisher: true,
  sourceTitle: true,
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
  goals: { orderBy: { number: 'asc' }, select: { number: true } },
  targets: { orderBy: inOrder, select: { ref: true, textDa: true, textEn: true } },
  principles: { orderBy: inOrder, select: { ref: true, textDa: true, textEn: true, passageKey: true } },
  pools: poolSelect,
  ambiguities: { orderBy: inOrder, select: { ref: true, aboutDa: true, aboutEn: true, textDa: true, textEn: true } },
} satisfies Prisma.PlanSelect;

/** The newest plan, whole, in its own order. Null where none is loaded. A constant number of statements. */
export async function getPlan(): Promise<PlanView | null> {
  const row = await db().plan.findFirst({ orderBy: { periodTo: 'desc' }, select: planSelect });
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

/** The themes of the newest plan, in its order. */
export async function listThemes(): Promise<ThemeView[]> {
  const plan = await db().plan.findFirst({
    orderBy: { periodTo: 'desc' },
    select: { themes: { orderBy: inOrder, select: themeSelect } },
  });
  return (plan?.themes ?? []).map(toTheme);
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
          goals: planSelect.goals,
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

/** Where the plan says that citizens shall be actively involved in larger projects. */
const involvementKey = 'effectAndCoherence.paragraphs[1]';

type ThemeRow = Prisma.ThemeGetPayload<{ select: typeof themeSelect }>;
type PoolRow = Prisma.PoolGetPayload<{ select: (typeof poolSelect)['select'] }>;

function toTheme({ id, slug, ref, titleDa, titleEn, subtitleDa, subtitleEn, initiatives }: ThemeRow): ThemeView {
  const named = { id, slug, ref, titleDa, titleEn, subtitleDa, subtitleEn };
  return {
    ...named,
    initiatives: initiatives.map(({ assignment, ...initiative }) => ({ ...initiative, isInferred: assignment === 'inferred' })),
  };
}

function toPool({ amountDkk, ...pool }: PoolRow) {
  return { ...pool, amountDkk: Number(amountDkk) };
}
