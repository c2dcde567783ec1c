import type { Actor } from '@/lib/audit/actor';
import type { SummaryContent } from '../../summary-content';
import { getSummaryContent } from '../summary-queries';

/** Whoever holds a version or a link has been let in already; what is counted is the same for all. */
const counter: Actor = { kind: 'system', name: 'summaries' };

type Subject = { project: { slug: string } | null; theme: { slug: string } | null };

/** What a summary says at a moment, whole; null once what it is of is not public. */
export async function contentOf({ project, theme }: Subject, at: Date): Promise<SummaryContent | null> {
  const scope = theme ? { theme: theme.slug } : { slug: project?.slug ?? '' };
  return getSummaryContent(counter, scope, at);
}
