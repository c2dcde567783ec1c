import type { Use } from '@/lib/contributions/contribution-views';
import type { Locale } from '@/lib/i18n/locale';
import type { CommitteeView, ProjectNameView } from '@/lib/projects/project-views';

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

export type DecisionView = DecisionListItemView & {
  textDa: string;
  textEn: string;
  /** How to complain, to whom and until when. */
  complaintDa: string;
  complaintEn: string;
  /** An opinion that differs from the majority's, with its reasoning. */
  minorityDa: string | null;
  minorityEn: string | null;
  citations: CitationView[];
};
