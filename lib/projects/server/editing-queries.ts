import { db } from '@/lib/platform/db';

const byPosition = [{ position: 'asc' }, { id: 'asc' }] as const;

/** The themes somebody can choose between, in the plan's order. */
export function listThemeChoices(): Promise<{ id: string; ref: string; titleDa: string; titleEn: string }[]> {
  return db().theme.findMany({
    orderBy: [...byPosition],
    select: { id: true, ref: true, titleDa: true, titleEn: true },
  });
}

/** The political bodies that can decide after a phase. */
export function listCommitteeChoices(): Promise<{ id: string; nameDa: string; nameEn: string }[]> {
  return db().committee.findMany({
    orderBy: [{ nameDa: 'asc' }, { id: 'asc' }],
    select: { id: true, nameDa: true, nameEn: true },
  });
}
