import type { ContributionKind, HidingReason, SenderShown } from '@/lib/contributions/contribution';
import type { Use } from '@/lib/contributions/contribution-views';
import type { Locale } from '@/lib/i18n/locale';
import type { BlockState } from './block';
import type { Outcome } from './case';

/** An employee as colleagues see them; the name is null for somebody who has given none. */
export type ColleagueView = { id: string; name: string | null };

/** One waiting case as a line of the queue. */
export type CaseLineView = {
  code: string;
  version: number;
  kind: ContributionKind;
  /** Of a proposal; nothing else has one. */
  title: string | null;
  /** The beginning of the text. */
  excerpt: string;
  language: Locale;
  isExample: boolean;
  openedAt: Date;
  dueAt: Date;
  flags: string[];
  project: { titleDa: string; titleEn: string };
  assignee: ColleagueView | null;
  /** Colleagues who look at it right now. */
  watchers: ColleagueView[];
  notes: number;
};

export type QueuePageView = {
  cases: CaseLineView[];
  /** Cursor of the next page, or null on the last one. */
  next: string | null;
};

/** One note of an employee to colleagues. */
export type NoteView = { id: string; text: string; by: string | null; writtenAt: Date };

/** Another contribution beside a case, with what became of it. */
export type NeighbourView = {
  code: string;
  title: string | null;
  excerpt: string;
  language: Locale;
  submittedAt: Date;
  state: 'waiting' | 'published' | 'redacted' | 'covered' | 'returned' | 'hidden';
};

/** How earlier contributions of one author went; says nothing of who the author is. */
export type AuthorHistoryView = {
  total: number;
  counts: { shown: number; hidden: number; returned: number; waiting: number };
  latest: NeighbourView[];
  /** The author's blocks, newest first. */
  blocks: { id: string; reason: HidingReason; imposedAt: Date; endsAt: Date; liftedAt: Date | null; state: BlockState }[];
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
  dueAt: Date;
  flags: string[];
  assignee: ColleagueView | null;
  assignedAt: Date | null;
  notes: NoteView[];
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
    themes: { id: string; titleDa: string; titleEn: string; origin: 'inherited' | 'added' | 'suggested' }[];
    answers: { text: string; language: Locale; by: string | null; answeredAt: Date }[];
    uses: { use: Use; reason: string; by: string | null; markedAt: Date }[];
  };
  project: { id: string; slug: string; titleDa: string; titleEn: string; caseNumber: string | null };
  phase: { slug: string; titleDa: string; titleEn: string };
};
