import type { ContributionKind, HidingReason, SenderShown } from '@/lib/contributions/contribution';
import type { Use } from '@/lib/contributions/contribution-views';
import type { Locale } from '@/lib/i18n/locale';
import type { Outcome } from './case';

export const queueFilters = ['all', 'flagged', 'proposal', 'comment', 'survey_text'] as const;
export type QueueFilter = (typeof queueFilters)[number];

/** One waiting case as a line of the queue. */
export type CaseLineView = {
  code: string;
  kind: ContributionKind;
  /** Of a proposal; nothing else has one. */
  title: string | null;
  /** The beginning of the text. */
  excerpt: string;
  language: Locale;
  isExample: boolean;
  openedAt: Date;
  flags: string[];
  project: { titleDa: string; titleEn: string };
};

export type QueuePageView = {
  cases: CaseLineView[];
  /** Cursor of the next page, or null on the last one. */
  next: string | null;
  /** Waiting cases by filter, whatever filter the page itself has. */
  counts: Record<QueueFilter, number>;
};

export type CaseDecisionView = {
  outcome: Outcome;
  reason: HidingReason | null;
  text: string | null;
  /** Null when the phase publishes first and nobody has decided yet. */
  by: string | null;
  decidedAt: Date;
};

/** Everything an employee needs to decide, answer and mark use of one contribution. */
export type CaseView = {
  id: string;
  code: string;
  version: number;
  openedAt: Date;
  closedAt: Date | null;
  flags: string[];
  decisions: CaseDecisionView[];
  contribution: {
    id: string;
    kind: ContributionKind;
    title: string | null;
    text: string;
    language: Locale;
    senderShown: SenderShown;
    senderName: string | null;
    submittedAt: Date;
    isExample: boolean;
    isPublic: boolean;
    onProposal: { code: string; title: string } | null;
    question: { labelDa: string; labelEn: string } | null;
    themes: { id: string; titleDa: string; titleEn: string; origin: 'inherited' | 'added' }[];
    answers: { text: string; language: Locale; by: string | null; answeredAt: Date }[];
    uses: { use: Use; reason: string; by: string | null; markedAt: Date }[];
  };
  project: { slug: string; titleDa: string; titleEn: string; caseNumber: string | null };
  phase: { slug: string; titleDa: string; titleEn: string };
};
