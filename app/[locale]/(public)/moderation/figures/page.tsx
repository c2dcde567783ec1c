import type { Metadata } from 'next';
import { getFormatter, getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { pageMetadata } from '@/app/_shell/page-metadata';
import { PageShell } from '@/app/_shell/page-shell';
import { EmptyState } from '@/app/_ui/empty-state';
import { Table } from '@/app/_ui/table';
import { hidingReasons } from '@/lib/contributions/contribution';
import { listQuarters, type QuarterView } from '@/lib/moderation/server/figure-queries';
import { cachedUntilChanged } from '@/lib/web/cached';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import { ruleWord } from '../log/_rule-words';

async function figures(): Promise<QuarterView[]> {
  'use cache';
  cachedUntilChanged('any:contribution', 'any:project');
  return listQuarters();
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('moderationFigures');
  return pageMetadata({ page: '/moderation/figures', title: t('heading'), description: t('text') });
}

/** How fast contributions are decided, what is hidden by which rule, and what appeals lead to, by quarter. */
export default async function ModerationFiguresPage() {
  const t = await getTranslations('moderationFigures');
  const quarters = await figures();
  return (
    <PageShell page="/moderation/figures">
      <div className="wrap band">
        <div className="band-head">
          <h1>{t('heading')}</h1>
          <p className="lede">{t('text')}</p>
          <p>
            <LocalLink to="/moderation/log">{t('toLog')}</LocalLink> · <LocalLink to="/counting">{t('toCounting')}</LocalLink>
          </p>
        </div>
        {quarters.length === 0 ? (
          <EmptyState heading={t('empty')} level={2}>
            {t('emptyText')}
          </EmptyState>
        ) : (
          quarters.map((quarter) => <Quarter key={quarter.quarter} quarter={quarter} />)
        )}
      </div>
    </PageShell>
  );
}

async function Quarter({ quarter }: { quarter: QuarterView }) {
  const t = await getTranslations('moderationFigures');
  const log = await getTranslations('moderationLog');
  const format = await getFormatter();
  const locale = await pageLocale();
  const [year = '', number = ''] = quarter.quarter.split('-');
  const hours = (value: number | null) =>
    value === null ? t('unknown') : t('hours', { hours: format.number(value, { maximumFractionDigits: 1 }) });
  const share = (part: number) => format.number(part / quarter.decided, { style: 'percent', maximumFractionDigits: 1 });
  const toLog = pathTo(locale, '/moderation/log');
  const rows = [
    { key: 'decided', words: t('decided'), value: format.number(quarter.decided) },
    { key: 'median', words: t('median'), value: hours(quarter.medianHours) },
    { key: 'slowest', words: t('slowest'), value: hours(quarter.slowestTenthHours) },
    {
      key: 'hidden',
      words: <a href={toLog}>{t('hidden')}</a>,
      value: t('of', { count: quarter.hidden, share: share(quarter.hidden) }),
    },
    ...hidingReasons.flatMap((reason) => {
      const count = quarter.hiddenBy[reason];
      if (!count) return [];
      const href = pathTo(locale, '/moderation/log/[rule]', { rule: ruleWord(reason, locale) });
      const words = (
        <a key="words" href={href}>
          {t('hiddenBy', { rule: log(`reasons.${reason}`) })}
        </a>
      );
      return [{ key: reason, words, value: t('of', { count, share: share(count) }) }];
    }),
    {
      key: 'redacted',
      words: <a href={toLog}>{t('redacted')}</a>,
      value: t('of', { count: quarter.redacted, share: share(quarter.redacted) }),
    },
    { key: 'appeals', words: <a href={toLog}>{t('appeals')}</a>, value: format.number(quarter.appeals) },
    { key: 'upheld', words: <a href={toLog}>{t('upheld')}</a>, value: format.number(quarter.upheld) },
    { key: 'reports', words: t('reports'), value: format.number(quarter.reports) },
  ];
  return (
    <Table
      caption={t('quarter', { number, year })}
      columns={[
        { key: 'what', label: t('what') },
        { key: 'figure', label: t('figure') },
      ]}
      rows={rows.map(({ key, words, value }) => ({ key, cells: [words, value] }))}
    />
  );
}
