import type { ContributionKind } from '@/lib/contributions/contribution';
import type { Use } from '@/lib/contributions/contribution-views';
import type { EffectView } from '@/lib/projects/project-views';
import type { ShownCount } from '@/lib/statistics/small-groups';
import type { SurveyResultsView } from '@/lib/surveys/survey-views';

export const contributionKinds = [
  'proposal',
  'comment',
  'survey_text',
  'hearing_reply',
  'addition',
] as const satisfies readonly ContributionKind[];

export const uses = ['used', 'partly_used', 'not_used', 'outside_scope', 'passed_on'] as const satisfies readonly Use[];

/** A project in the list of a partner. */
export type GrantedProjectView = {
  slug: string;
  titleDa: string;
  titleEn: string;
  summaryDa: string;
  summaryEn: string;
  isExample: boolean;
};

/**
 * What a project's engagement came to: counts alone. It holds no name, no text and no receipt
 * number, so that nothing of a person can leave with it.
 */
export type EngagementSummary = {
  project: GrantedProjectView & { id: string };
  /** The partners it is made for: those of the actor with a live grant. Empty for staff. */
  organisations: { name: string; isExample: boolean }[];
  /** Copenhagen dates of the first public contribution and of today. */
  from: string | null;
  to: string;
  /** Different persons behind a public contribution, a support or a survey response; null below five. */
  persons: ShownCount;
  contributions: number;
  byKind: { kind: ContributionKind; count: number }[];
  /** Public contributions by the Copenhagen month they were sent in, `yyyy-mm`, without gaps. */
  byMonth: { month: string; count: number }[];
  byTheme: { slug: string; titleDa: string; titleEn: string; count: number }[];
  /** Supports of public proposals. */
  supports: number;
  /** Public contributions with at least one official answer. */
  answered: number;
  /** Public contributions by how they were used, and those nobody has marked yet. */
  byUse: { use: Use | 'waiting'; count: number }[];
  surveys: SurveyResultsView[];
  decisions: { slug: string; titleDa: string; titleEn: string; meetingOn: string; isExample: boolean }[];
  effects: EffectView[];
};

/** Public contributions used in full or in part. */
export function usedCount({ byUse }: Pick<EngagementSummary, 'byUse'>): number {
  return byUse.filter(({ use }) => use === 'used' || use === 'partly_used').reduce((sum, { count }) => sum + count, 0);
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
