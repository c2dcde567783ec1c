import { cache } from 'react';
import { getNewsletterArchive, getSentNewsletter } from '@/lib/newsletters/server/newsletter-queries';
import { cachedUntilChanged } from '@/lib/web/cached';

/** The newsletters of a project, kept until one goes or the project changes; `-` is a placeholder of the build. */
async function readArchive(slug: string) {
  'use cache';
  const project = slug === '-' ? null : await getNewsletterArchive(slug);
  cachedUntilChanged('any:newsletter', project ? `project:${project.id}` : 'any:project');
  return project;
}

/** One newsletter that has gone. */
async function readNewsletter(id: string) {
  'use cache';
  const newsletter = id === '-' ? null : await getSentNewsletter(id);
  const { project, theme } = newsletter ?? {};
  cachedUntilChanged('any:newsletter', project ? `project:${project.id}` : theme ? `theme:${theme.id}` : 'any:project');
  return newsletter;
}

export const archiveContent = cache(readArchive);
export const newsletterContent = cache(readNewsletter);
