import type { Prisma } from '@/lib/platform/db';

/** One version of one fact, as it is shown. */
export const factColumns = {
  key: true,
  position: true,
  labelDa: true,
  labelEn: true,
  valueDa: true,
  valueEn: true,
  amount: true,
  unit: true,
  asOfDa: true,
  asOfEn: true,
  source: true,
} satisfies Prisma.ProjectFactSelect;
