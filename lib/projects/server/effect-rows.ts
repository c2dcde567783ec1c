import { dateOnly } from '@/lib/i18n/copenhagen';
import type { Prisma } from '@/lib/platform/db';
import type { EffectView } from '../project-views';

/** What holds: a corrected effect is replaced by another row. */
export const holdingEffect = { replacement: { is: null } } satisfies Prisma.EffectWhereInput;

/** The measured effects of a project or theme that hold, newest first. */
export const effectSelect = {
  where: holdingEffect,
  select: {
    id: true,
    indicatorDa: true,
    indicatorEn: true,
    unitDa: true,
    unitEn: true,
    sourceDa: true,
    sourceEn: true,
    learnedDa: true,
    learnedEn: true,
    before: true,
    after: true,
    measuredOn: true,
    isExample: true,
  },
  orderBy: [{ measuredOn: 'desc' }, { id: 'asc' }],
} satisfies Prisma.Project$effectsArgs;

type EffectRow = Prisma.EffectGetPayload<{ select: (typeof effectSelect)['select'] }>;

export function toEffectView({ measuredOn, ...row }: EffectRow): EffectView {
  return { ...row, measuredOn: dateOnly(measuredOn) };
}
