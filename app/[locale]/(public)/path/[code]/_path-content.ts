import type { PaperRowView } from '@/lib/papers/paper-views';
import { getPaperRow } from '@/lib/papers/server/public-paper-queries';
import { now } from '@/lib/platform/clock';
import type { PathView, PublicPathView } from '@/lib/thread/path-views';
import { getPath } from '@/lib/thread/server/path-queries';
import { cachedUntilChanged } from '@/lib/web/cached';

/** A contribution's path, kept until anything on it changes. */
export async function pathContent(code: string): Promise<PathView | null> {
  'use cache';
  const path = await getPath(code, now());
  if (!path) {
    cachedUntilChanged('any:contribution');
    return null;
  }
  cachedUntilChanged(`contribution:${path.contributionId}`, ...(path.status === 'published' ? shownIds(path) : []));
  return path;
}

/** What the white paper of its hearing says of a reply, kept until another version is published. */
export async function paperRowContent({ contributionId, phase }: PublicPathView): Promise<PaperRowView | null> {
  'use cache';
  cachedUntilChanged(`contribution:${contributionId}`, `phase:${phase.id}`);
  return getPaperRow(contributionId);
}

function shownIds(path: PublicPathView): string[] {
  return [
    'any:person',
    `project:${path.project.id}`,
    `phase:${path.phase.id}`,
    ...path.themes.map(({ id }) => `theme:${id}`),
    ...(path.proposalId ? [`proposal:${path.proposalId}`] : []),
  ];
}
