import type { Stance } from '@/lib/contributions/contribution';
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
  /** What its proposals can be about, in the order staff have given. */
  categories: CategoryView[];
};

export type CategoryView = { id: string; nameDa: string; nameEn: string };

/** One page of a list paged by key; `next` leads to the following page. */
export type ContributionPage = { items: ContributionView[]; next: string | null };

/** What a proposal said while everybody could read it, until its author changed it. An ISO moment: it goes through a cache. */
export type FormerWordsView = { title: string | null; text: string; replacedAt: string };

export type ProposalPageView = {
  proposal: ContributionView;
  /** What its author has said further, oldest first. */
  additions: ContributionView[];
  /** The latest first; none where the municipality has removed words, which an earlier text may hold. */
  history: FormerWordsView[];
  coverage: CoverageView;
  comments: CommentThreads;
  /** How many of its published comments say which stance; those that say none count nowhere. */
  stances: Partial<Record<Stance, number>>;
};

/** A first comment with the oldest answers to it. */
export type CommentThread = {
  id: string;
  /** Null for one that is not shown any more while answers to it are. */
  comment: ContributionView | null;
  replies: ContributionView[];
  /** Published answers in all. */
  replyCount: number;
};

/** One page of first comments; `next` leads to the following page. */
export type CommentThreads = { items: CommentThread[]; next: string | null };

/** The page of one comment. */
export type CommentPageView = {
  projectSlug: string;
  /** The first comment of the conversation; `first` is null where it is not shown. */
  topId: string;
  first: ContributionView | null;
  /** The answer the page is about; null on the page of a first comment. */
  reply: ContributionView | null;
  /** Answers to a first comment, oldest first; none on the page of an answer. */
  replies: ContributionView[];
  next: string | null;
};

/** What the cached page of a proposal cannot know: the reader's own part in it. */
export type OwnSupportView = {
  supported: boolean;
  /** The public count with the reader's own support in it. */
  count: number;
  isAuthor: boolean;
};
