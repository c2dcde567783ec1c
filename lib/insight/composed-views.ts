import type { ShareLinkState } from './share-link';
import type { SummaryBlockId, SummaryContent, Text } from './summary-content';
import type { FilledPart, SummaryPart } from './summary-parts';
import type { VersionLineView } from './version-views';

type Titled = { titleDa: string; titleEn: string };

/** A composed summary in the list of those who work on it. */
export type ComposedLineView = Titled & {
  id: string;
  isExample: boolean;
  subject: Titled & { kind: 'project' | 'theme' };
  versions: number;
  latest: { number: number; frozenAt: Date; isPublished: boolean } | null;
  isScheduled: boolean;
};

/** One as it is put together. */
export type ComposedView = Titled & {
  id: string;
  isExample: boolean;
  version: number;
  subject: Titled & { kind: 'project' | 'theme'; slug: string };
  parts: SummaryPart[];
  blocksLeft: SummaryBlockId[];
  versions: VersionLineView[];
};

export type PreviewView = { title: Text; summary: SummaryContent; parts: FilledPart[] };

export type ShareLinkView = {
  id: string;
  label: string;
  createdAt: Date;
  expiresAt: Date;
  state: ShareLinkState;
  /** The number of the version it shows; null for the summary as it is. */
  shows: number | null;
  opened: number;
  /** Copenhagen dates with how often it was opened, newest first. */
  days: { day: string; count: number }[];
};

export type SummaryEmbedView = { id: string; key: string; label: string; origins: string[]; createdAt: Date; isRevoked: boolean };

export type ScheduleView = {
  hour: number;
  isPaused: boolean;
  partners: string[];
  /** Null while it is paused. */
  nextAt: Date | null;
  runs: { month: string; number: number | null; doneAt: Date | null; failedAt: Date | null }[];
};

/** How a summary leaves the municipality: by links, in frames, each month. */
export type SharingView = {
  links: ShareLinkView[];
  embeds: SummaryEmbedView[];
  schedule: ScheduleView | null;
  /** The partners with a grant, who can be sent it. */
  partners: { id: string; name: string; isExample: boolean }[];
};
