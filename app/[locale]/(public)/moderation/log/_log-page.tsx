import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { EmptyState } from '@/app/_ui/empty-state';
import { ExampleTag } from '@/app/_ui/example-tag';
import { Pager } from '@/app/_ui/pager';
import { Table } from '@/app/_ui/table';
import { dateOfMoment } from '@/lib/i18n/dates';
import { inLocale } from '@/lib/i18n/locale';
import { type LogPageView, listModerationLog } from '@/lib/moderation/server/moderation-log-queries';
import { cachedUntilChanged } from '@/lib/web/cached';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';

/** One page of the log, drawn anew whenever something is hidden or shown. */
export async function moderationLogContent(after: string | null): Promise<LogPageView> {
  'use cache';
  cachedUntilChanged('any:contribution', 'any:project');
  return listModerationLog(after);
}

/** What is hidden, why and since when; never whose it is, never what it said. */
export async function LogPage({ log, isFirst }: { log: LogPageView; isFirst: boolean }) {
  const t = await getTranslations('moderationLog');
  const locale = await pageLocale();
  return (
    <div className="wrap band">
      <div className="band-head">
        <h1>{t('heading')}</h1>
        <p className="lede">{t('text')}</p>
        <p>
          <LocalLink to="/moderation">{t('rules')}</LocalLink>
        </p>
      </div>
      {log.lines.length === 0 ? (
        <EmptyState heading={t('empty')} level={2}>
          {t('emptyText')}
        </EmptyState>
      ) : (
        <Table
          caption={t('caption')}
          columns={(['date', 'kind', 'project', 'reason'] as const).map((key) => ({ key, label: t(`columns.${key}`) }))}
          rows={log.lines.map((line) => ({
            key: line.key,
            cells: [
              dateOfMoment(line.hiddenAt, locale),
              t(`kinds.${line.kind}`),
              <>
                <LocalLink to="/projects/[slug]" params={{ slug: line.project.slug }}>
                  {inLocale(line.project, 'title', locale)}
                </LocalLink>{' '}
                {line.isExample ? <ExampleTag>{t('example')}</ExampleTag> : null}
              </>,
              t(`reasons.${line.reason}`),
            ],
          }))}
        />
      )}
      <Pager
        label={t('pages')}
        newer={isFirst ? undefined : { href: pathTo(locale, '/moderation/log'), label: t('newest') }}
        older={
          log.next
            ? { href: pathTo(locale, '/moderation/log/after/[cursor]', { cursor: log.next }), label: t('older') }
            : undefined
        }
      />
    </div>
  );
}
