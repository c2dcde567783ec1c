import type { Bilingual } from '@/lib/i18n/locale';
import type { Page } from '@/lib/i18n/paths';

export const cycleKinds = [
  'phaseOpens',
  'phaseCloses',
  'hearingOpens',
  'hearingCloses',
  'meeting',
  'decision',
  'complaint',
  'milestone',
  'appendix',
  'evaluation',
] as const;
export type CycleKind = (typeof cycleKinds)[number];

/** Something that happens on a day of the year. */
export type CycleEntry = Bilingual<'title'> & {
  /** Copenhagen date. */
  on: string;
  kind: CycleKind;
  /** The project or body it belongs to. */
  aboutDa: string | null;
  aboutEn: string | null;
  page: Page;
  params: Record<string, string>;
  /** Not shown to everybody: the draft of a decision, an appendix. */
  isInternal: boolean;
};

export type CycleMonth = { month: string; entries: CycleEntry[] };

/** The year of a municipality, as it stands in the data, and what has ended and still has to be evaluated. */
export type CycleView = {
  year: number;
  months: CycleMonth[];
  /** Ended projects without an evaluation: they are due, and no date says when. */
  due: (Bilingual<'title'> & { slug: string })[];
};

/** The twelve months of a year with what happens in each, by date and then by kind and title. */
export function monthsOf(year: number, entries: readonly CycleEntry[]): CycleMonth[] {
  const inOrder = entries
    .filter(({ on }) => on.startsWith(`${year}-`))
    .sort(
      (one, other) =>
        one.on.localeCompare(other.on) ||
        cycleKinds.indexOf(one.kind) - cycleKinds.indexOf(other.kind) ||
        one.titleDa.localeCompare(other.titleDa, 'da'),
    );
  return Array.from({ length: 12 }, (_, index) => {
    const month = `${year}-${String(index + 1).padStart(2, '0')}`;
    return { month, entries: inOrder.filter(({ on }) => on.startsWith(month)) };
  });
}

/** The years one can turn to: the one before and after. */
export function askedYear(asked: string | undefined, today: string): number {
  return /^(19[7-9]\d|20\d\d)$/.test(asked ?? '') ? Number(asked) : Number(today.slice(0, 4));
}
