import type { Use } from '@/lib/contributions/contribution-views';
import type { Locale } from '@/lib/i18n/locale';
import type { CommitteeView, ProjectNameView } from '@/lib/projects/project-views';
import type { DecisionOutcome } from './decision';

/** What a decision says in both languages. */
type DecisionTexts = {
  outcome: DecisionOutcome;
  textDa: string;
  textEn: string;
  /** How to complain, to whom. */
  complaintDa: string;
  complaintEn: string;
  /** The last day of complaining `yyyy-mm-dd`; null where nobody can. */
  complaintUntil: string | null;
  /** An opinion that differs from the majority's, with its reasoning. */
  minorityDa: string | null;
  minorityEn: string | null;
};

/** A published decision as the list shows it; the meeting is a calendar date `yyyy-mm-dd`. */
export type DecisionListItemView = {
  id: string;
  slug: string;
  titleDa: string;
  titleEn: string;
  meetingOn: string;
  agendaItem: string;
  isExample: boolean;
  committee: CommitteeView;
  project: ProjectNameView;
};

/** A contribution a decision cites. Its words are there only while it is public. */
export type CitationView = {
  code: string;
  text: string;
  title: string | null;
  language: Locale;
  isExample: boolean;
  use: Use;
  reason: string;
};

/** What a decision said until it was corrected, and why it was. */
export type FormerDecisionView = DecisionTexts & {
  id: string;
  titleDa: string;
  titleEn: string;
  meetingOn: string;
  agendaItem: string;
  whyDa: string;
  whyEn: string;
  replacedAt: Date;
};

export type DecisionView = DecisionListItemView &
  DecisionTexts & {
    citations: CitationView[];
    /** What it said before, latest first. */
    former: FormerDecisionView[];
  };
