import type { ContributionKind } from '@/lib/contributions/contribution';
import type { Use } from '@/lib/contributions/contribution-views';
import type { EffectView } from '@/lib/projects/project-views';
import type { CountedPlace } from '@/lib/statistics/place-groups';
import type { SurveyResultsView } from '@/lib/surveys/survey-views';
import type { SummaryContent } from './summary-content';

export const contributionKinds = [
  'proposal',
  'comment',
  'survey_text',
  'hearing_reply',
  'addition',
] as const satisfies readonly ContributionKind[];

export const uses = ['used', 'partly_used', 'not_used', 'outside_scope', 'passed_on'] as const satisfies readonly Use[];

export const stances = ['in_favour', 'against', 'neutral', 'none'] as const;
export type Stance = (typeof stances)[number];

type Named = { titleDa: string; titleEn: string };

/** Who took part, exactly; it leaves the server in whole fives only. */
export type ReachFacts = {
  /** The last Copenhagen day counted; null while too few have come. */
  countedOn: string | null;
  /** People with an account who wrote something public, supported or answered a survey. */
  persons: number;
  /** Those of them who had taken part nowhere before, and the others. */
  first: number;
  returning: number;
  /** Different confirmed addresses of senders without an account. */
  guests: number;
  /** Answers to surveys by letter code or device. */
  codes: number;
};

/**
 * What was counted for a summary. Numbers of persons are exact and never leave the server: only the blocks made of them
 * do. Everything else is a count of what everybody can read.
 */
export type SummaryFacts = Pick<SummaryContent, 'of' | 'isExample' | 'organisations' | 'from' | 'to'> &
  Named & {
    phase: (Named & { slug: string }) | null;
    period: { from: string | null; to: string | null } | null;
    /** Of the whole project or theme. Null where the summary is limited to dates: persons are not counted between dates. */
    reach: ReachFacts | null;
    /** By all the parts that make up the whole: the phases of a project, the projects of a theme. */
    parts: (Named & { slug: string; contributions: number; persons: number })[];
    /** Letters, calls and what was said at meetings, written down by staff. */
    letters: number;
    kindsByMonth: { kind: ContributionKind; month: string; count: number }[];
    themes: (Named & { slug: string; count: number })[];
    topics: (Named & { id: string; count: number })[];
    /** Public comments by stance. */
    stances: { stance: Stance; count: number }[];
    places: CountedPlace[];
    surveys: SurveyResultsView[];
    supports: number;
    /** The public proposals with the most supports. */
    proposals: { title: string; language: string; code: string; supports: number }[];
    answered: number;
    uses: { use: Use; count: number }[];
    decisions: (Named & { slug: string; meetingOn: string; isExample: boolean; cited: number; used: number })[];
    effects: EffectView[];
    /** Public contributions that were used, the newest first, with what the municipality says of it. */
    changes: { code: string; use: 'used' | 'partly_used'; reason: string }[];
  };

/** How many public contributions there are. */
export function contributionsOf({ kindsByMonth }: Pick<SummaryFacts, 'kindsByMonth'>): number {
  return kindsByMonth.reduce((sum, { count }) => sum + count, 0);
}

/** The sum of each month from the first to the last that has a count, those without one as 0. */
export function perMonth(counts: readonly { month: string; count: number }[]): { month: string; count: number }[] {
  const sums = new Map<string, number>();
  for (const { month, count } of counts) sums.set(month, (sums.get(month) ?? 0) + count);
  const months = [...sums.keys()].sort();
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return [];
  const all: { month: string; count: number }[] = [];
  for (let month = first; month <= last; month = nextMonth(month)) all.push({ month, count: sums.get(month) ?? 0 });
  return all;
}

function nextMonth(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}
