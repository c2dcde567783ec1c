import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { pageMetadata } from '@/app/_shell/page-metadata';
import { PageShell } from '@/app/_shell/page-shell';
import { EmptyState } from '@/app/_ui/empty-state';
import { ExampleTag } from '@/app/_ui/example-tag';
import { Thread } from '@/app/_ui/thread';
import { listDecisions } from '@/lib/decisions/server/decision-queries';
import { plainDate } from '@/lib/i18n/dates';
import { inLocale } from '@/lib/i18n/locale';
import { cachedUntilChanged } from '@/lib/web/cached';
import { pageLocale } from '@/lib/web/page-locale';

async function decisionsContent() {
  'use cache';
  cachedUntilChanged('any:project');
  return listDecisions();
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('decisions');
  return pageMetadata({ page: '/decisions', title: t('title'), description: t('text') });
}

/** What political bodies have decided, newest first. */
export default async function DecisionsPage() {
  const locale = await pageLocale();
  const t = await getTranslations('decisions');
  const ui = await getTranslations('ui');
  const decisions = await decisionsContent();
  return (
    <PageShell page="/decisions">
      <div className="wrap band">
        <div className="band-head">
          <h1>{t('heading')}</h1>
          <p className="lede">{t('text')}</p>
        </div>
        {decisions.length === 0 ? (
          <EmptyState heading={t('emptyHeading')} level={2} action={<LocalLink to="/projects">{t('seeProjects')}</LocalLink>}>
            {t('emptyText')}
          </EmptyState>
        ) : (
          <Thread
            label={t('heading')}
            stops={decisions.map((decision) => ({
              key: decision.id,
              state: 'done',
              children: (
                <>
                  <h2>
                    <LocalLink to="/decisions/[slug]" params={{ slug: decision.slug }}>
                      {inLocale(decision, 'title', locale)}
                    </LocalLink>
                  </h2>
                  <p className="meta">
                    <span>{inLocale(decision.committee, 'name', locale)}</span>
                    <span>{plainDate(decision.meetingOn, locale)}</span>
                    <LocalLink to="/projects/[slug]" params={{ slug: decision.project.slug }}>
                      {inLocale(decision.project, 'title', locale)}
                    </LocalLink>
                    {decision.isExample ? <ExampleTag>{ui('example')}</ExampleTag> : null}
                  </p>
                </>
              ),
            }))}
          />
        )}
      </div>
    </PageShell>
  );
}
