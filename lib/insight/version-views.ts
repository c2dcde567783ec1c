import type { VersionContent } from './summary-version';

/** A version in a list. */
export type VersionLineView = {
  id: string;
  code: string;
  number: number;
  sha256: string;
  frozenAt: Date;
  publishedAt: Date | null;
  withdrawal: { reasonDa: string; reasonEn: string; withdrawnAt: Date } | null;
  files: { isReady: boolean; hasFailed: boolean };
};

/** A version with all it says, and the other versions of the same summary its reader may open. */
export type VersionView = VersionLineView & {
  summaryId: string;
  content: VersionContent;
  /** The contributions whose words stand in it now. */
  contributionIds: string[];
  others: VersionLineView[];
};
