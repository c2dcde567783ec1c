import type { ContributionView } from '@/lib/contributions/contribution-views';
import type { FileKind } from '@/lib/files/file';
import type { HearingDocumentKind } from '@/lib/projects/hearing';

/** What somebody can choose among. */
export type BrowseOptions = {
  projects: { id: string; slug: string; titleDa: string; titleEn: string; town: string | null; categories: BrowseCategory[] }[];
  themes: { slug: string; titleDa: string; titleEn: string }[];
};
export type BrowseCategory = { id: string; nameDa: string; nameEn: string };

/** One page of what was found, newest first. With words, texts hold marks around them and long ones are cut around them. */
export type FoundPage = {
  contributions: ContributionView[];
  /** False where nothing says the words and what is alike is shown instead. */
  isExact: boolean;
  after: string | null;
};

/** How many are about a place nearest to each town; null for those about no place. They add up to what the list holds. */
export type FoundCounts = { total: number; towns: { town: string | null; count: number }[] };

/** A document of a project that was found; with words, what is around them in its text. */
export type FoundDocumentView = {
  id: string;
  kind: HearingDocumentKind;
  titleDa: string;
  titleEn: string;
  addedAt: Date;
  file: { id: string; kind: FileKind; format: string; bytes: number };
  excerpt: string | null;
  project: { slug: string; titleDa: string; titleEn: string };
};

/** One page of them, newest first. */
export type FoundDocumentsPage = { documents: FoundDocumentView[]; isExact: boolean; after: string | null };
