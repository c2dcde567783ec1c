import type { PublicPaperView } from '@/lib/papers/paper-views';
import { getPublicPaper } from '@/lib/papers/server/public-paper-queries';
import { cachedUntilChanged } from '@/lib/web/cached';

/** The published white paper of a hearing, kept until it or one of its replies changes. */
export async function paperContent(slug: string, phase: string): Promise<PublicPaperView | null> {
  'use cache';
  const paper = await getPublicPaper(slug, phase);
  if (paper) cachedUntilChanged(`phase:${paper.phaseId}`, `project:${paper.projectId}`, 'any:person');
  else cachedUntilChanged('any:project', 'any:phase');
  return paper;
}
