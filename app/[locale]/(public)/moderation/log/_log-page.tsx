import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { EmptyState } from '@/app/_ui/empty-state';
import { ExampleTag } from '@/app/_ui/example-tag';
import { Pager } from '@/app/_ui/pager';
import { Table } from '@/app/_ui/table';
import { type HidingReason, hidingReasons } from '@/lib/contributions/contribution';
import { dateOfMoment } from '@/lib/i18n/dates';
import { inLocale } from '@/lib/i18n/locale';
import { type LogPageView, listModerationLog } from '@/lib/moderation/server/moderation-log-queries';
import { cachedUntilChanged } from '@/lib/web/cached';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import { ruleWord } from './_rule-words';

/** One page of the log, drawn anew whenever something is decided or appealed. */
export async function moderationLogContent(after: string | null, rule: HidingReason | null): Promise<LogPageView> {
  'use cache';
  cachedUntilChanged('any:contribution', 'any:project');
  return listModerationLog(after, rule);
}

type LogPageProps = { log: LogPageView; isFirst: boolean; rule: HidingReason | null };

/** What is hidden or redacted, by which rule, since when, and what an appeal led to; never whose it is, never what it said. */
export async function LogPage({ log, isFirst, rule }: LogPageProps) {
  const t = await getTranslations('moderationLog');
  const locale = await pageLocale();
  const first = rule
    ? pathTo(locale, '/moderation/log/[rule]', { rule: ruleWord(rule, locale) })
    : pathTo(locale, '/moderation/log');
  const older = (cursor: string) =>
    rule
      ? pathTo(locale, '/moderation/log/[rule]/after/[cursor]', { rule: ruleWord(rule, locale), cursor })
      : pathTo(locale, '/moderation/log/after/[cursor]', { cursor });
  return (
    <div className="wrap band">
      <div className="band-head">
        <h1>{t('heading')}</h1>
        <p className="lede">{t('text')}</p>
        <p>
          <LocalLink to="/moderation">{t('rules')}</LocalLink> · <LocalLink to="/moderation/figures">{t('figures')}</LocalLink>
        </p>
      </div>
      <RuleFilter rule={rule} />
      {log.lines.length === 0 ? (
        <EmptyState heading={t('empty')} level={2}>
          {t('emptyText')}
        </EmptyState>
      ) : (
        <Table
          caption={t('caption')}
          columns={(['date', 'kind', 'project', 'outcome', 'reason', 'appeal'] as const).map((key) => ({
            key,
            label: t(`columns.${key}`),
          }))}
          rows={log.lines.map((line) => ({
            key: line.key,
            cells: [
              dateOfMoment(line.decidedAt, locale),
              t(`kinds.${line.kind}`),
              <>
                <LocalLink to="/projects/[slug]" params={{ slug: line.project.slug }}>
                  {inLocale(line.project, 'title', locale)}
                </LocalLink>{' '}
                {line.isExample ? <ExampleTag>{t('example')}</ExampleTag> : null}
              </>,
              t(`outcomes.${line.outcome}`),
              <a key="reason" href={`${pathTo(locale, '/moderation')}#${line.reason}`}>
                {t(`reasons.${line.reason}`)}
              </a>,
              t(`appeals.${line.appeal ?? 'none'}`),
            ],
          }))}
        />
      )}
      <Pager
        label={t('pages')}
        newer={isFirst ? undefined : { href: first, label: t('newest') }}
        older={log.next ? { href: older(log.next), label: t('older') } : undefined}
      />
    </div>
  );
}

async function RuleFilter({ rule }: { rule: HidingReason | null }) {
  const t = await getTranslations('moderationLog');
  const locale = await pageLocale();
  return (
    <ul className="chips" aria-label={t('byRule')}>
      <li>
        <a className="chip" href={pathTo(locale, '/moderation/log')} aria-current={rule === null ? 'true' : undefined}>
          {t('allRules')}
        </a>
      </li>
      {hidingReasons.map((each) => (
        <li key={each}>
          <a
            className="chip"
            href={pathTo(locale, '/moderation/log/[rule]', { rule: ruleWord(each, locale) })}
            aria-current={each === rule ? 'true' : undefined}
          >
            {t(`reasons.${each}`)}
          </a>
        </li>
      ))}
    </ul>
  );
}
