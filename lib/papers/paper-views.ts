import type {
  ChangedPart,
  PaperLacks,
  PaperRow,
  PaperStatus,
  PaperWords,
  Recommendation,
  ReplyStanding,
  WhitePaperContent,
} from './white-paper';

/** A row as the people who write the paper see it. */
export type DeskRowView = {
  id: string;
  version: number;
  label: string;
  code: string;
  sender: string | null;
  organisation: string | null;
  speaksAs: PaperRow['speaksAs'];
  receivedOn: string;
  language: 'da' | 'en';
  isLate: boolean;
  standing: ReplyStanding;
  text: string | null;
  resume: string;
  remark: string;
  recommendation: Recommendation | null;
  topics: string[];
  sameAs: string | null;
};

export type DeskTopicView = { id: string; name: string; count: number; version: number; resume: string; remark: string };

export type DeskChangeView = {
  id: string;
  version: number;
  number: number;
  part: ChangedPart;
  place: string;
  oldText: string;
  newText: string;
  causes: string[];
};

export type VersionView = {
  id: string;
  number: number;
  status: PaperStatus;
  frozenAt: Date;
  sha256: string;
  publishedAt: Date | null;
  /** How far the worker has come with its files. */
  files: { done: number; steps: number; isReady: boolean; hasFailed: boolean };
};

/** A white paper while it is written. */
export type PaperDeskView = {
  id: string;
  version: number;
  title: string;
  department: string;
  texts: WhitePaperContent['texts'];
  assessment: string | null;
  rehearing: WhitePaperContent['rehearing'];
  lacks: PaperLacks;
  counts: { timely: number; late: number; unnumbered: number };
  topics: DeskTopicView[];
  changes: DeskChangeView[];
  versions: VersionView[];
};

/** A white paper as everybody reads it: the latest published version and those before it. */
export type PublicPaperView = {
  content: WhitePaperContent;
  words: PaperWords;
  phaseId: string;
  projectId: string;
  version: VersionView;
  versions: VersionView[];
};

/** What a published paper says of one reply. */
export type PaperRowView = {
  project: string;
  phase: string;
  label: string;
  /** Its place in the list of the paper, from 0. */
  at: number;
  labels: string[];
  resume: string;
  remark: string;
  recommendation: Recommendation | null;
  changes: { number: number; part: ChangedPart; place: string; oldText: string; newText: string }[];
  version: number;
  publishedAt: Date;
};

export const rowFilters = ['all', 'missing', 'waiting', 'late', 'objection'] as const;
export type RowFilter = (typeof rowFilters)[number];
