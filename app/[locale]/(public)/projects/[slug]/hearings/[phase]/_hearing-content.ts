import { hasPublicPaper } from '@/lib/papers/server/public-paper-queries';
import type { ContributionPage } from '@/lib/participation/participation-views';
import { countHearingReplies, listHearingReplies } from '@/lib/participation/server/reply-queries';
import { now } from '@/lib/platform/clock';
import type { HearingPageView } from '@/lib/projects/hearing-views';
import { getHearingPage } from '@/lib/projects/server/hearing-queries';
import { cachedUntilChanged } from '@/lib/web/cached';

export type HearingContent = {
  page: HearingPageView;
  replies: ContributionPage;
  counts: { timely: number; late: number; shown: number };
  /** Whether its white paper can be read. */
  hasPaper: boolean;
};

/** A hearing with its first replies, kept until it, its project or one of its replies changes. */
export async function hearingContent(slug: string, phase: string): Promise<HearingContent | null> {
  'use cache';
  return read(slug, phase, 0);
}

/** The same from a later reply on; read when somebody asks. */
export async function hearingContentAfter(slug: string, phase: string, cursor: string): Promise<HearingContent | null> {
  return /^[1-9]\d{0,8}$/.test(cursor) ? readAfter(slug, phase, Number(cursor)) : null;
}

async function read(slug: string, phase: string, after: number): Promise<HearingContent | null> {
  const content = await readAfter(slug, phase, after);
  if (content) cachedUntilChanged(`phase:${content.page.phase.id}`, `project:${content.page.project.id}`, 'any:person');
  else cachedUntilChanged('any:project', 'any:phase');
  return content;
}

async function readAfter(slug: string, phase: string, after: number): Promise<HearingContent | null> {
  const page = await getHearingPage(slug, phase, now());
  if (!page) return null;
  const [replies, counts, hasPaper] = await Promise.all([
    listHearingReplies(page.phase.id, after),
    countHearingReplies(page.phase.id),
    hasPublicPaper(page.phase.id),
  ]);
  return { page, replies, counts, hasPaper };
}
