import type { Bilingual } from '@/lib/i18n/locale';
import type { HearingDocumentKind, PartyKind, PartyOutcome } from './hearing';
import type { LegalBasis } from './hearing-rules';
import type { MeetingLineView, ParticipationLevel, PhaseView, ProjectKind, ProjectNameView } from './project-views';

export type HearingDocumentView = {
  id: string;
  kind: HearingDocumentKind;
  titleDa: string;
  titleEn: string;
  /** Null for a document of the project that has been withdrawn. */
  url: string | null;
};

/** A body that is asked directly; dates are calendar dates in Copenhagen. */
export type PartyView = {
  id: string;
  name: string;
  kind: PartyKind;
  sentOn: string | null;
  outcome: PartyOutcome | null;
  outcomeOn: string | null;
};

export type ExtensionView = { id: string; from: string; to: string; extendedAt: Date };

/** What makes a phase a hearing, as everybody reads it. */
export type HearingView = Bilingual<'reason' | 'minority' | 'complaint' | 'meeting', string | null> & {
  legalBases: LegalBasis[];
  meetingOn: string | null;
  meetingOrganiser: string | null;
};

export type HearingPartsView = {
  documents: HearingDocumentView[];
  parties: PartyView[];
  /** Oldest first. */
  extensions: ExtensionView[];
};

export type HearingPageView = HearingPartsView & {
  project: ProjectNameView & {
    kind: ProjectKind;
    caseNumber: string | null;
    participation: ParticipationLevel;
    outsideApplicant: boolean;
  };
  phase: PhaseView;
  hearing: HearingView;
  /** The meetings announced for it, the first first. */
  meetings: MeetingLineView[];
};
