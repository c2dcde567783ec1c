import type { ContributionView } from '@/lib/contributions/contribution-views';

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
