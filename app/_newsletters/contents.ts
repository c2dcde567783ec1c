import { cache } from 'react';
import { getNewsletterArchive, getSentNewsletter } from '@/lib/newsletters/server/newsletter-queries';
import type { Subject } from '@/lib/newsletters/subject';
import { cachedUntilChanged } from '@/lib/web/cached';

/** The newsletters of a project or theme, kept until one goes or it changes; `-` is a placeholder of the build. */
async function readArchive(kind: Subject['kind'], slug: string) {
  'use cache';
  const archive = slug === '-' ? null : await getNewsletterArchive({ kind, slug });
  cachedUntilChanged('any:newsletter', archive ? `${kind}:${archive.id}` : `any:${kind}`);
  return archive;
}

/** One newsletter that has gone. */
async function readNewsletter(id: string) {
  'use cache';
  const newsletter = id === '-' ? null : await getSentNewsletter(id);
  const subject = newsletter?.subject;
  cachedUntilChanged('any:newsletter', subject ? `${subject.kind}:${subject.id}` : 'any:project');
  return newsletter;
}

export const archiveContent = cache(readArchive);
export const newsletterContent = cache(readNewsletter);
