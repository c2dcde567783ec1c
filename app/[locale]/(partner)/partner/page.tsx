import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { pageMetadata } from '@/app/_shell/page-metadata';
import { PageShell } from '@/app/_shell/page-shell';
import { EmptyState } from '@/app/_ui/empty-state';
import { ExampleTag } from '@/app/_ui/example-tag';
import { inLocale } from '@/lib/i18n/locale';
import { listGrantedProjects } from '@/lib/insight/server/summary-queries';
import { pageLocale } from '@/lib/web/page-locale';
import { signedInOnly } from '../_signed-in-only';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('partner.list');
  return pageMetadata({ page: '/partner', title: t('title'), hidden: true });
}

/** The projects a partner holds a grant for. For everybody else there is no such page. */
export default async function PartnerPage() {
  const actor = await signedInOnly('/partner');
  if (actor.kind !== 'partner') notFound();
  const projects = await listGrantedProjects(actor);
  const locale = await pageLocale();
  const t = await getTranslations('partner.list');
  const ui = await getTranslations('ui');
  return (
    <PageShell page="/partner">
      <div className="wrap band">
        <h1>{t('title')}</h1>
        <p className="lede">{t('lede')}</p>
        {projects.length === 0 ? (
          <EmptyState level={2} heading={t('emptyHeading')} action={<LocalLink to="/projects">{t('publicProjects')}</LocalLink>}>
            {t('emptyText')}
          </EmptyState>
        ) : (
          <ul className="plain granted">
            {projects.map((project) => (
              <li key={project.slug}>
                <h2>
                  <LocalLink to="/partner/[slug]" params={{ slug: project.slug }}>
                    {inLocale(project, 'title', locale)}
                  </LocalLink>{' '}
                  {project.isExample ? <ExampleTag>{ui('example')}</ExampleTag> : null}
                </h2>
                <p>{inLocale(project, 'summary', locale)}</p>
              </li>
            ))}
          </ul>
        )}
      </div>
    </PageShell>
  );
}
