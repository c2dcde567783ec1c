import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { pageMetadata } from '@/app/_shell/page-metadata';
import { PageShell } from '@/app/_shell/page-shell';
import { Badge } from '@/app/_ui/badge';
import { EmptyState } from '@/app/_ui/empty-state';
import { ExampleTag } from '@/app/_ui/example-tag';
import { dateOfMoment } from '@/lib/i18n/dates';
import { inLocale } from '@/lib/i18n/locale';
import { listGrantedProjects } from '@/lib/insight/server/summary-queries';
import { type GrantedSummaryView, listGrantedSummaries, listGrantedThemes } from '@/lib/insight/server/version-queries';
import { now } from '@/lib/platform/clock';
import { pageLocale } from '@/lib/web/page-locale';
import { signedInOnly } from '../_signed-in-only';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('partner.list');
  return pageMetadata({ page: '/partner', title: t('title'), hidden: true });
}

/** What a partner holds a grant for: frozen summaries, and the numbers as they are. For everybody else there is no such page. */
export default async function PartnerPage() {
  const actor = await signedInOnly('/partner');
  if (actor.kind !== 'partner') notFound();
  const [projects, themes, summaries] = await Promise.all([
    listGrantedProjects(actor),
    listGrantedThemes(actor, now()),
    listGrantedSummaries(actor, now()),
  ]);
  const locale = await pageLocale();
  const t = await getTranslations('partner.list');
  const ui = await getTranslations('ui');
  const isEmpty = projects.length + themes.length === 0;
  return (
    <PageShell page="/partner">
      <div className="wrap band">
        <h1>{t('title')}</h1>
        <p className="lede">{t('lede')}</p>
        {isEmpty ? (
          <EmptyState level={2} heading={t('emptyHeading')} action={<LocalLink to="/projects">{t('publicProjects')}</LocalLink>}>
            {t('emptyText')}
          </EmptyState>
        ) : (
          <>
            <Versions summaries={summaries} />
            <section aria-labelledby="live-h" className="partner-survey">
              <h2 id="live-h">{t('liveHeading')}</h2>
              <p className="soft">{t('liveText')}</p>
              <ul className="plain granted">
                {themes.map((theme) => (
                  <li key={theme.slug}>
                    <p className="soft">{t('theme')}</p>
                    <h3>
                      <LocalLink to="/partner/themes/[theme]" params={{ theme: theme.slug }}>
                        {inLocale(theme, 'title', locale)}
                      </LocalLink>
                    </h3>
                  </li>
                ))}
                {projects.map((project) => (
                  <li key={project.slug}>
                    <p className="soft">{t('project')}</p>
                    <h3>
                      <LocalLink to="/partner/[slug]" params={{ slug: project.slug }}>
                        {inLocale(project, 'title', locale)}
                      </LocalLink>{' '}
                      {project.isExample ? <ExampleTag>{ui('example')}</ExampleTag> : null}
                    </h3>
                    <p>{inLocale(project, 'summary', locale)}</p>
                  </li>
                ))}
              </ul>
            </section>
          </>
        )}
      </div>
    </PageShell>
  );
}

async function Versions({ summaries }: { summaries: GrantedSummaryView[] }) {
  const locale = await pageLocale();
  const t = await getTranslations('partner.list');
  const ui = await getTranslations('ui');
  return (
    <section aria-labelledby="versions-h">
      <h2 id="versions-h">{t('versionsHeading')}</h2>
      <p className="soft">{summaries.length === 0 ? t('versionsNone') : t('versionsText')}</p>
      <ul className="plain granted">
        {summaries.map((summary) => (
          <li key={summary.id}>
            <h3>
              {inLocale(summary, 'title', locale)} {summary.isExample ? <ExampleTag>{ui('example')}</ExampleTag> : null}
            </h3>
            <ul>
              {summary.versions.map(({ id, code, number, frozenAt, withdrawal }) => (
                <li key={id}>
                  <LocalLink to="/partner/versions/[code]" params={{ code }}>
                    {t('version', { number, date: dateOfMoment(frozenAt, locale) })}
                    <span className="vh"> {inLocale(summary, 'title', locale)}</span>
                  </LocalLink>{' '}
                  {withdrawal ? <Badge tone="info">{t('withdrawn')}</Badge> : null}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
