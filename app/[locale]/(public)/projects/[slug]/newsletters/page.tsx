import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { LocalLink } from '@/app/_navigation/local-link';
import { archiveContent } from '@/app/_newsletters/contents';
import { SubscribeForm } from '@/app/_newsletters/subscribe-form';
import { pageMetadata } from '@/app/_shell/page-metadata';
import { PageShell } from '@/app/_shell/page-shell';
import { ThreadBar } from '@/app/_ui/thread-bar';
import { dateOfMoment } from '@/lib/i18n/dates';
import { inLocale } from '@/lib/i18n/locale';
import { municipality } from '@/lib/platform/municipality';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import { textsIn } from '@/lib/web/texts';

type Props = { params: Promise<{ locale: string; slug: string }> };

export const generateStaticParams = () => [{ slug: '-' }];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  const project = await archiveContent(slug);
  if (!project) return {};
  const locale = await pageLocale();
  return pageMetadata({
    page: '/projects/[slug]/newsletters',
    params: { slug },
    title: textsIn(locale, 'newsletters')('archive.title', { project: inLocale(project, 'title', locale) }),
    hidden: project.isExample,
  });
}

/** The newsletters of a project that have gone, and the way to get the next one. */
export default async function NewsletterArchivePage({ params }: Props) {
  const { slug } = await params;
  const project = await archiveContent(slug);
  if (!project) notFound();
  const locale = await pageLocale();
  const t = textsIn(locale, 'newsletters');
  const ui = textsIn(locale, 'ui');
  const title = inLocale(project, 'title', locale);
  return (
    <PageShell
      page="/projects/[slug]/newsletters"
      params={{ slug }}
      bar={
        <ThreadBar
          label={ui('threadBar')}
          stops={[
            { kind: ui('stop.project'), state: 'done', label: title, href: pathTo(locale, '/projects/[slug]', { slug }) },
            { kind: t('archive.stop'), state: 'here', label: t('heading') },
          ]}
        />
      }
    >
      <div className="wrap band flow">
        <h1>{t('archive.title', { project: title })}</h1>
        {project.newsletters.length === 0 ? <p className="soft">{t('archive.none')}</p> : null}
        <ul className="border-t border-[var(--line)]">
          {project.newsletters.map((each) => (
            <li className="border-b border-[var(--line)] py-4" key={each.id}>
              <LocalLink to="/newsletters/[id]" params={{ id: each.id }}>
                {inLocale(each, 'title', locale)}
              </LocalLink>
              {each.dispatch?.sentAt ? <p className="soft">{dateOfMoment(each.dispatch.sentAt, locale)}</p> : null}
            </li>
          ))}
        </ul>
      </div>
      <section className="band band-sand" aria-labelledby="subscribe">
        <div className="wrap flow">
          <h2 id="subscribe">{t('subscribe.heading')}</h2>
          <p>{t('subscribe.consent', { owner: municipality().name, project: title })}</p>
          <p>
            <LocalLink to="/privacy">{t('subscribe.privacy')}</LocalLink>
          </p>
          <SubscribeForm
            locale={locale}
            project={slug}
            path={pathTo(locale, '/projects/[slug]/newsletters', { slug })}
            texts={{
              email: t('subscribe.email'),
              hint: t('subscribe.hint'),
              submit: t('subscribe.submit'),
              errors: t('errorsHeading'),
            }}
          />
        </div>
      </section>
    </PageShell>
  );
}
