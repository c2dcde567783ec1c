/**
 * What became of what people sent. Only published contributions in published projects count;
 * hidden and waiting ones do not.
 */
export type ThreadFigures = {
  /** Published contributions of every kind. */
  sent: number;
  /** Those with at least one official answer. */
  answered: number;
  /** Those whose newest marking says used or partly used. */
  usedOrPartly: number;
  /**
   * Half of the answered ones got their first answer within this many calendar days in
   * Copenhagen, counted from the day they were sent. Null when none is answered.
   */
  medianDaysToAnswer: number | null;
  /** Proposals and hearing replies that have waited longer for an answer than the municipality has set (`answerDays`). */
  overdue: number;
  /** Projects that at least one of them belongs to. */
  projects: number;
};

/** The lists the figures count: each figure has the filter that shows what it counted. */
export const contributionFilters = ['all', 'answered', 'used'] as const;
export type ContributionFilter = (typeof contributionFilters)[number];

/** The figures of what was sent in one month or quarter: answers and uses count where the contribution was sent, whenever they came. */
export type PeriodFigures = ThreadFigures & { period: string };
