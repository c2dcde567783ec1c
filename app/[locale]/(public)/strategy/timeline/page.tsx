import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { pageMetadata } from '@/app/_shell/page-metadata';
import { PageShell } from '@/app/_shell/page-shell';
import { yearOf } from '@/app/_strategy/strand-words';
import { EmptyState } from '@/app/_ui/empty-state';
import { StrandTimeline } from '@/app/_ui/strand-timeline';
import { inLocale } from '@/lib/i18n/locale';
import { pageLocale } from '@/lib/web/page-locale';
import { type TimelineContent, timelineContent } from './_timeline-content';
import { drawThemes } from './_timeline-drawing';
import { TimelineList } from './_timeline-list';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('timeline');
  return pageMetadata({ page: '/strategy/timeline', title: t('title'), description: t('description') });
}

/** The plan along the years: its themes as strands, and everything that happened as a list that reads and prints without them. */
export default async function TimelinePage() {
  const t = await getTranslations('timeline');
  const content = await timelineContent();
  const locale = await pageLocale();
  return (
    <PageShell page="/strategy/timeline">
      <div className="wrap band flow">
        <h1>{t('title')}</h1>
        {content ? (
          <>
            <p className="lede">
              {t('lede', { plan: inLocale(content.plan, 'title', locale) })} <LocalLink to="/strategy">{t('toPlan')}</LocalLink>
            </p>
            <Drawing {...content} />
            <h2>{t('listHeading')}</h2>
            {content.entries.length === 0 ? <p className="soft">{t('nothing')}</p> : null}
            <TimelineList {...content} />
          </>
        ) : (
          <EmptyState heading={t('noPlanHeading')} level={2}>
            {t('noPlanText')}
          </EmptyState>
        )}
      </div>
    </PageShell>
  );
}

async function Drawing(content: TimelineContent) {
  if (content.themes.length === 0) return null;
  const t = await getTranslations('timeline');
  const drawn = await drawThemes(content);
  const now = yearOf(content.today);
  const years = drawn.flatMap(({ events }) => events.map(({ at }) => at));
  return (
    <StrandTimeline
      label={t('drawing', { count: content.themes.length })}
      scrollLabel={t('scroll')}
      from={Math.floor(Math.min(content.plan.periodFrom, now - 1, ...years))}
      to={Math.max(content.plan.periodTo, Math.floor(now)) + 1}
      now={now}
      strands={drawn}
    />
  );
}
