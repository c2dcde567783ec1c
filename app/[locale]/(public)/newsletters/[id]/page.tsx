import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { newsletterContent } from '@/app/_newsletters/contents';
import { NewsletterBar } from '@/app/_newsletters/newsletter-bar';
import { NewsletterText } from '@/app/_newsletters/newsletter-text';
import { archivePath } from '@/app/_newsletters/subject-paths';
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
  const title = inLocale(newsletter, 'title', locale);
  const { subject } = newsletter;
  const about = inLocale(subject, 'title', locale);
  return (
    <PageShell page="/newsletters/[id]" params={{ id }} bar={<NewsletterBar subject={subject} about={about} reading={title} />}>
      <article className="wrap band">
        <div className="prose">
          <p className="soft">
            {t('archive.sent', { date: dateOfMoment(newsletter.sentAt, locale) })}{' '}
            {newsletter.isExample ? <ExampleTag>{t('example')}</ExampleTag> : null}
          </p>
          <h1>{title}</h1>
          <NewsletterText text={inLocale(newsletter, 'text', locale)} />
          <p>
            <a href={archivePath(locale, subject)}>{t('archive.all', { about })}</a>
          </p>
        </div>
      </article>
    </PageShell>
  );
}
