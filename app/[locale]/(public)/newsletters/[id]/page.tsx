import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { LocalLink } from '@/app/_navigation/local-link';
import { newsletterContent } from '@/app/_newsletters/contents';
import { NewsletterText } from '@/app/_newsletters/newsletter-text';
import { pageMetadata } from '@/app/_shell/page-metadata';
import { PageShell } from '@/app/_shell/page-shell';
import { ExampleTag } from '@/app/_ui/example-tag';
import { dateOfMoment } from '@/lib/i18n/dates';
import { inLocale } from '@/lib/i18n/locale';
import { pageLocale } from '@/lib/web/page-locale';
import { textsIn } from '@/lib/web/texts';

type Props = { params: Promise<{ locale: string; id: string }> };

export const generateStaticParams = () => [{ id: '-' }];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  const newsletter = await newsletterContent(id);
  if (!newsletter) return {};
  const title = inLocale(newsletter, 'title', await pageLocale());
  return pageMetadata({ page: '/newsletters/[id]', params: { id }, title, hidden: newsletter.isExample });
}

/** One newsletter that has gone, as a page. */
export default async function NewsletterPage({ params }: Props) {
  const { id } = await params;
  const newsletter = await newsletterContent(id);
  if (!newsletter) notFound();
  const locale = await pageLocale();
  const t = textsIn(locale, 'newsletters');
  const { project, theme } = newsletter;
  return (
    <PageShell page="/newsletters/[id]" params={{ id }}>
      <article className="wrap band">
        <div className="prose">
          <p className="soft">
            {t('archive.sent', { date: dateOfMoment(newsletter.sentAt, locale) })}{' '}
            {newsletter.isExample ? <ExampleTag>{t('example')}</ExampleTag> : null}
          </p>
          <h1>{inLocale(newsletter, 'title', locale)}</h1>
          <NewsletterText text={inLocale(newsletter, 'text', locale)} />
          {project ? (
            <p>
              <LocalLink to="/projects/[slug]/newsletters" params={{ slug: project.slug }}>
                {t('archive.all', { project: inLocale(project, 'title', locale) })}
              </LocalLink>
            </p>
          ) : null}
          {theme ? (
            <p>
              <LocalLink to="/strategy/[theme]" params={{ theme: theme.slug }}>
                {inLocale(theme, 'title', locale)}
              </LocalLink>
            </p>
          ) : null}
        </div>
      </article>
    </PageShell>
  );
}
