import type { ContributionView, CoverageView } from '@/lib/contributions/contribution-views';
import type { ActWindow } from './act-window';

/** A project as the pages of what is said in it need it. */
export type ParticipationProjectView = {
  id: string;
  slug: string;
  titleDa: string;
  titleEn: string;
  isExample: boolean;
  /** When one can write, comment and support. */
  windows: Record<'proposal' | 'comment' | 'support', ActWindow | null>;
  themeIds: string[];
};

/** One page of a list paged by key; `next` leads to the following page. */
export type ContributionPage = { items: ContributionView[]; next: string | null };

export type ProposalPageView = {
  proposal: ContributionView;
  coverage: CoverageView;
  /** Oldest first. */
  comments: ContributionPage;
};

/** What the cached page of a proposal cannot know: the reader's own part in it. */
export type OwnSupportView = {
  supported: boolean;
  /** The public count with the reader's own support in it. */
  count: number;
  isAuthor: boolean;
};
