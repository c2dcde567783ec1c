import { dateOnly } from '@/lib/i18n/copenhagen';
import type { Prisma } from '@/lib/platform/db';
import { stepsOf } from '../../life';
import type { LifeChangeView, ThemeView } from '../../plan-views';

export const planName = { slug: true, titleDa: true, titleEn: true, periodFrom: true, periodTo: true };
export const inOrder = { position: 'asc' } as const;

const changes = {
  orderBy: { number: 'asc' },
  select: { number: true, state: true, happenedOn: true, reasonDa: true, reasonEn: true, source: true },
} satisfies Prisma.Theme$changesArgs;

const linked = { slug: true, titleDa: true, titleEn: true, plan: { select: planName } };

export const themeSelect = {
  id: true,
  slug: true,
  ref: true,
  titleDa: true,
  titleEn: true,
  subtitleDa: true,
  subtitleEn: true,
  keywords: true,
  state: true,
  changes,
  continues: { select: linked },
  continuedBy: { orderBy: inOrder, select: linked },
  initiatives: {
    orderBy: inOrder,
    select: {
      id: true,
      slug: true,
      titleDa: true,
      titleEn: true,
      assignment: true,
      state: true,
      changes,
      projects: {
        where: { publication: { isNot: null } },
        orderBy: { titleDa: 'asc' },
        select: { slug: true, titleDa: true, titleEn: true },
      },
    },
  },
} satisfies Prisma.ThemeSelect;

type ThemeRow = Prisma.ThemeGetPayload<{ select: typeof themeSelect }>;

/** Only what a theme itself is: what else was read beside it stays behind. */
export function toTheme({ initiatives, changes: steps, ...row }: ThemeRow): ThemeView {
  const { id, slug, ref, titleDa, titleEn, subtitleDa, subtitleEn, keywords, state, continues, continuedBy } = row;
  return {
    ...{ id, slug, ref, titleDa, titleEn, subtitleDa, subtitleEn, keywords, state, continues, continuedBy },
    changes: toLife(steps),
    initiatives: initiatives.map(({ assignment, changes: own, ...initiative }) => ({
      ...initiative,
      isInferred: assignment === 'inferred',
      changes: toLife(own),
    })),
  };
}

function toLife(rows: ThemeRow['changes']): LifeChangeView[] {
  const steps = stepsOf(rows.map(({ state }) => state));
  return rows.map(({ state: _state, happenedOn, ...row }, index) => ({
    ...row,
    step: steps[index] ?? 'added',
    happenedOn: happenedOn && dateOnly(happenedOn),
  }));
}
