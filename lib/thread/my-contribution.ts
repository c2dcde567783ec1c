import type { ContributionKind, HidingReason } from '@/lib/contributions/contribution';
import type { Use } from '@/lib/contributions/contribution-views';
import type { Locale } from '@/lib/i18n/locale';

/** How far a contribution has come, for the person who sent it. */
export type MyStatus = 'waiting' | 'hidden' | 'published' | 'answered' | 'used';

/** One's own contribution, public or not. */
export type MyContributionView = {
  code: string;
  kind: ContributionKind;
  title: string | null;
  text: string;
  language: Locale;
  submittedAt: Date;
  isExample: boolean;
  project: { slug: string; titleDa: string; titleEn: string };
  status: MyStatus;
  hiding: { reason: HidingReason; text: string } | null;
  use: Use | null;
};

type Reached = { isPublished: boolean; isHidden: boolean; isAnswered: boolean; use: Use | null };

/** The furthest a contribution has come; hiding wins, since it is what its author can act on. */
export function myStatus({ isPublished, isHidden, isAnswered, use }: Reached): MyStatus {
  if (isHidden) return 'hidden';
  if (use) return 'used';
  if (isAnswered) return 'answered';
  return isPublished ? 'published' : 'waiting';
}
