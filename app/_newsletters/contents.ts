import { getNewsletterArchive, getSentNewsletter } from '@/lib/newsletters/server/newsletter-queries';
import { cachedUntilChanged } from '@/lib/web/cached';

/** The newsletters of a project, kept until one goes or the project changes. */
export async function archiveContent(slug: string) {
  'use cache';
  const project = await getNewsletterArchive(slug);
  cachedUntilChanged('any:newsletter', project ? `project:${project.id}` : 'any:project');
  return project;
}

/** One newsletter that has gone. */
export async function newsletterContent(id: string) {
  'use cache';
  const newsletter = await getSentNewsletter(id);
  cachedUntilChanged(
    'any:newsletter',
    newsletter?.project ? `project:${newsletter.project.id}` : newsletter?.theme ? `theme:${newsletter.theme.id}` : 'any:project',
  );
  return newsletter;
}
