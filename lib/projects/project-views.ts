import type { MapGeometry } from '@/lib/drawing/map-geometry';
import type { Bilingual, Locale } from '@/lib/i18n/locale';
import type { HearingDocumentKind } from './hearing';
import type { PhaseAct, PhaseState } from './phase';
import type { PhaseDemands } from './phase-demands';
import type { ProjectStatus, ProjectStop } from './project-status';
import type { SenderNames } from './sender-names';

export type CommitteeView = Bilingual<'name'> & { slug: string; isExample: boolean };

/** WGS84 degrees; `isApproximate` is drawn as a dashed ring and said in words. */
export type ProjectPoint = { longitude: number; latitude: number; isApproximate: boolean };

export type ProjectKind = 'project' | 'solar_case';
export type ParticipationLevel = 'information' | 'hearing' | 'dialogue' | 'co_creation' | 'citizens_decide';

export type ProjectNameView = Bilingual<'title'> & { id: string; slug: string; isExample: boolean };

/** A phase as lists and timelines show it; dates are calendar dates `yyyy-mm-dd` in Copenhagen. */
export type PhaseView = Bilingual<'title' | 'description' | 'afterwards'> &
  Bilingual<'influence' | 'settled', string[]> &
  PhaseDemands & {
    id: string;
    slug: string;
    state: Exclude<PhaseState, 'draft'>;
    opensOn: string;
    closesOn: string;
    /** Whole days, 0 on the last day, negative when closed. */
    daysLeft: number;
    acts: PhaseAct[];
    moderation: 'before' | 'after';
    senderNames: SenderNames;
    /** How many votes each person has among the proposals; null where none are given. */
    votes: number | null;
    isExample: boolean;
    committee: CommitteeView | null;
    survey: (Bilingual<'title'> & { id: string; slug: string }) | null;
  };

/** A phase that takes part now, with the project it belongs to. */
export type OpenPhaseView = PhaseView & {
  project: ProjectNameView & Bilingual<'place', string | null> & { point: ProjectPoint | null };
};

export type ProjectThemeView = Bilingual<'title'> & { id: string; slug: string; ref: string; isPrimary: boolean };

export type ProjectListItemView = ProjectNameView &
  Bilingual<'summary'> &
  Bilingual<'place', string | null> & {
    kind: ProjectKind;
    status: ProjectStatus;
    stop: ProjectStop;
    parentId: string | null;
    point: ProjectPoint | null;
    primaryTheme: ProjectThemeView | null;
    openPhase: { slug: string; closesOn: string; daysLeft: number; acts: PhaseAct[] } | null;
  };

export type ProjectPointView = ProjectNameView &
  Bilingual<'place', string | null> & { stop: ProjectStop; point: ProjectPoint; daysLeft: number | null };

/** One version of one fact, with its source. */
export type FactVersionView = Bilingual<'label' | 'value'> &
  Bilingual<'asOf', string | null> & { position: number; amount: number | null; unit: string | null; source: string };

/** A fact with its versions, oldest first; the last one holds. */
export type FactView = { key: string; versions: FactVersionView[] };

/** Where a project lay as one of its versions has it. */
export type GeometryView = Bilingual<'asOf'> & { number: number; shape: MapGeometry; source: string };

/** Whom people can ask about a project. */
export type ContactView = Bilingual<'title', string | null> & { name: string; email: string | null; phone: string | null };

export type DocumentAccessibility = 'yes' | 'no' | 'unknown';

/** One version of a document; of one that was withdrawn only the reason can be read. */
export type DocumentVersionView = Bilingual<'title'> & {
  id: string;
  kind: HearingDocumentKind;
  language: Locale;
  accessible: DocumentAccessibility;
  addedAt: Date;
  file: { id: string; kind: 'picture' | 'document'; format: string; bytes: number };
  withdrawal: (Bilingual<'reason'> & { withdrawnAt: Date }) | null;
};

/** A document as it holds now, with the versions it replaced, the newest first. */
export type DocumentView = DocumentVersionView & { earlier: DocumentVersionView[] };

export type MeetingLineView = Bilingual<'title'> & {
  id: string;
  startsAt: Date;
  endsAt: Date;
  takesSignUp: boolean;
  isCancelled: boolean;
  hasMinutes: boolean;
};

export type NewsLineView = Bilingual<'title'> & { slug: string; publishedAt: Date; isExample: boolean };

export type MilestoneView = Bilingual<'when' | 'text'> & {
  id: string;
  /** Sort date, only as exact as the words say. */
  happenedOn: string;
  kind: 'happened' | 'paused' | 'resumed' | 'cut' | 'expected';
  source: string;
};

export type CaseView = ProjectNameView &
  Bilingual<'place', string | null> & {
    status: ProjectStatus;
    stop: ProjectStop;
    applicant: string | null;
    facts: FactView[];
    point: ProjectPoint | null;
    openPhase: { slug: string; closesOn: string; daysLeft: number } | null;
  };

/** What the cases of a parent come to together, for one fact that is a number in all of them. */
export type FactSumView = Bilingual<'label'> & {
  key: string;
  unit: string;
  total: number;
  /** Ids of the cases the sum counts; the rest have no such number. */
  caseIds: string[];
};

export type ProjectDecisionView = Bilingual<'title'> & {
  id: string;
  slug: string;
  meetingOn: string;
  isExample: boolean;
  committee: CommitteeView;
};

export type EffectView = Bilingual<'indicator' | 'unit' | 'source' | 'learned'> & {
  id: string;
  before: number;
  after: number;
  measuredOn: string;
  isExample: boolean;
};

export type ProjectPageView = ProjectNameView &
  Bilingual<'summary'> &
  Bilingual<'place', string | null> & {
    kind: ProjectKind;
    status: ProjectStatus;
    stop: ProjectStop;
    participation: ParticipationLevel;
    outsideApplicant: boolean;
    applicant: string | null;
    caseNumber: string | null;
    contact: ContactView | null;
    point: ProjectPoint | null;
    /** The parish and the postal district of an exact point, as far as they are known. */
    districts: string[];
    parent: ProjectNameView | null;
    plan: (Bilingual<'title'> & { slug: string; periodFrom: number; periodTo: number }) | null;
    initiative: (Bilingual<'title'> & { slug: string; themeSlug: string }) | null;
    /** Primary first. */
    themes: ProjectThemeView[];
    facts: FactView[];
    /** Where it lies now, and before that where it was drawn otherwise: at most two, the older first. */
    geometries: GeometryView[];
    milestones: MilestoneView[];
    /** By first day. */
    phases: PhaseView[];
    cases: CaseView[];
    sums: FactSumView[];
    decisions: ProjectDecisionView[];
    effects: EffectView[];
    /** Those that hold, the newest first. */
    documents: DocumentView[];
    /** Those that come, the next first, before those that were. */
    meetings: MeetingLineView[];
    /** The newest three of how many there are. */
    news: { latest: NewsLineView[]; count: number };
    /** A named official's reason why people were not involved before the decision. */
    exception: (Bilingual<'reason'> & { official: string; publishedAt: Date }) | null;
  };
