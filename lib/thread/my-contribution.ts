import type { ContributionKind, HidingReason } from '@/lib/contributions/contribution';
import type { Use } from '@/lib/contributions/contribution-views';
import type { Locale } from '@/lib/i18n/locale';

/** How far a contribution has come, for the person who sent it. */
export type MyStatus =
  | 'waiting'
  | 'returned'
  | 'withdrawn'
  | 'redacted'
  | 'covered'
  | 'hidden'
  | 'published'
  | 'answered'
  | 'used';

/** One's own contribution, public or not. */
export type MyContributionView = {
  code: string;
  kind: ContributionKind;
  title: string | null;
  text: string;
  language: Locale;
  submittedAt: Date;
  isExample: boolean;
  /** Somebody else has sent it; one stands behind it with them. */
  isShared: boolean;
  project: { slug: string; titleDa: string; titleEn: string; inviteOnly: boolean };
  /** Published answers to it, where it is a comment everybody can read. */
  replies: number;
  status: MyStatus;
  /** Why it is hidden, redacted or returned. */
  why: { reason: HidingReason; text: string } | null;
  use: Use | null;
};

type Reached = {
  isPublished: boolean;
  /** What was decided beside simply showing it, or that its author took it back. */
  standing: 'withdrawn' | 'hidden' | 'returned' | 'redacted' | 'covered' | null;
  isAnswered: boolean;
  use: Use | null;
};

/** The furthest a contribution has come; what its author can act on wins. */
export function myStatus({ isPublished, standing, isAnswered, use }: Reached): MyStatus {
  if (standing && standing !== 'redacted' && standing !== 'covered') return standing;
  if (use) return 'used';
  if (isAnswered) return 'answered';
  if (isPublished && standing) return standing;
  return isPublished ? 'published' : 'waiting';
}
