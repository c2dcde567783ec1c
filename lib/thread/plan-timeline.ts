import type { Bilingual } from '@/lib/i18n/locale';
import type { LifeStep } from '@/lib/strategy/life';
import type { PlanNameView } from '@/lib/strategy/plan-views';

type Named = Bilingual<'title'> & { slug: string };

/** Something that happened to a plan, or under it, on a day. */
export type TimelineEntryView = Bilingual<'title'> & {
  key: string;
  on: string;
  isExample: boolean;
  /** The themes of the plan it happened under, by id. */
  themeIds: string[];
} & (
    | { kind: 'theme' | 'initiative'; step: LifeStep; theme: Named }
    | { kind: 'phase'; until: string; isOpen: boolean; project: Named }
    | { kind: 'decision'; decision: string; project: Named }
    | { kind: 'evaluation' | 'effect'; project: Named }
  );

/** A plan along the years: its period, its themes, and what happened, the first first. */
export type PlanTimelineView = {
  plan: PlanNameView;
  themes: (Named & { id: string })[];
  entries: TimelineEntryView[];
};

/** The years of a timeline with their entries, the first year first; a phase stands in the year it opens. */
export function byYear(entries: readonly TimelineEntryView[]): { year: number; entries: TimelineEntryView[] }[] {
  const years = [...new Set(entries.map(({ on }) => Number(on.slice(0, 4))))].sort((a, b) => a - b);
  return years.map((year) => ({ year, entries: entries.filter(({ on }) => on.startsWith(`${year}-`)) }));
}
