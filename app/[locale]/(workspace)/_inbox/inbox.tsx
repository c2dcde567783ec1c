import { getTranslations } from 'next-intl/server';
import { EmptyState } from '@/app/_ui/empty-state';
import { hidingReasons } from '@/lib/contributions/contribution';
import { suggestedReason } from '@/lib/moderation/case';
import { type CaseView, type QueueFilter, queueFilters } from '@/lib/moderation/case-views';
import { mayDecideCases } from '@/lib/moderation/moderation-policy';
import { getNextCaseCode, listOpenCases } from '@/lib/moderation/server/case-queries';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import { Desk } from '../_desk/desk';
import type { Employee } from '../_desk/employee-only';
import { CaseContent, CaseHeader, CaseHistory } from './case-detail';
import { CaseReports } from './case-reports';
import { DecidedToast } from './decided-toast';
import { DecisionPanel } from './decision-panel';
import { KeysHelp } from './keys-help';
import { QueueList } from './queue-list';
import { queueScreen } from './queue-screen';
import { Reopening } from './reopening';
import { WorkPanels } from './work-panels';

export type InboxQuery = { filter?: string; decided?: string };

type InboxProps = { employee: Employee; shown: CaseView | null; query: InboxQuery };

export function filterOf(query: InboxQuery): QueueFilter {
  return queueFilters.find((each) => each === query.filter) ?? 'all';
}

/** Queue at the left, one case and its decision at the right. */
export async function Inbox({ employee, shown, query }: InboxProps) {
  const t = await getTranslations('workspace.queue');
  const locale = await pageLocale();
  const filter = filterOf(query);
  const initial = await queueScreen(await listOpenCases(employee, { filter }), filter, locale);
  const texts = {
    order: t('order'),
    filters: t('filtersLabel'),
    flagged: t('flagged'),
    example: t('example'),
    more: t('more'),
    offline: t('offline'),
    none: t('none'),
  };
  return (
    <Desk employee={employee} place="inbox" keys={<KeysHelp />}>
      <QueueList
        key={filter}
        locale={locale}
        filter={filter}
        initial={initial}
        openCode={shown?.code ?? null}
        inboxPath={pathTo(locale, '/workspace')}
        texts={texts}
      />
      <main id="main" className="open-case" tabIndex={-1}>
        {query.decided ? <DecidedToast employee={employee} code={query.decided} /> : null}
        {shown ? (
          <OpenCase employee={employee} shown={shown} filter={filter} />
        ) : (
          <NothingOpen othersWait={filter !== 'all' && initial.waiting > 0} />
        )}
      </main>
    </Desk>
  );
}

async function NothingOpen({ othersWait }: { othersWait: boolean }) {
  const t = await getTranslations('workspace.empty');
  return (
    <EmptyState heading={othersWait ? t('filtered') : t('heading')} level={2}>
      {othersWait ? t('filteredText') : t('text')}
    </EmptyState>
  );
}

async function OpenCase({ employee, shown, filter }: { employee: Employee; shown: CaseView; filter: QueueFilter }) {
  return (
    <>
      <CaseHeader shown={shown} />
      <div className="case-main">
        <CaseContent shown={shown} />
        <CaseReports employee={employee} code={shown.code} />
        {shown.contribution.isPublic ? <WorkPanels employee={employee} shown={shown} /> : null}
        <CaseHistory shown={shown} />
      </div>
      <Deciding employee={employee} shown={shown} filter={filter} />
    </>
  );
}

async function Deciding({ employee, shown, filter }: { employee: Employee; shown: CaseView; filter: QueueFilter }) {
  const t = await getTranslations('cases');
  if (!mayDecideCases(employee).allowed) return <p className="note">{t('readOnly')}</p>;
  const locale = await pageLocale();
  const [last] = shown.decisions;
  const next = await getNextCaseCode(employee, shown);
  return (
    <div className="case-side">
      <DecisionPanel
        key={shown.code}
        locale={locale}
        code={shown.code}
        version={shown.version}
        next={shown.closedAt ? shown.code : (next ?? '')}
        filter={filter}
        outcome={shown.closedAt ? last?.outcome : undefined}
        reason={(shown.closedAt ? last?.reason : null) ?? suggestedReason(shown.flags) ?? ''}
        reasons={[
          { value: '', label: t('reasonChoose') },
          ...hidingReasons.map((value) => ({ value, label: t(`reasons.${value}`) })),
        ]}
        texts={{
          heading: shown.closedAt ? t('decide.again') : t('decide.heading'),
          legend: t('decide.legend'),
          publish: t('decide.publish'),
          publishNote: shown.flags.length > 0 ? t('decide.publishFlagged') : undefined,
          hide: t('decide.hide'),
          hideNote: t('decide.hideNote'),
          reason: t('decide.reason'),
          reasonHint: t('decide.reasonHint'),
          text: t('decide.text'),
          textHint: t('decide.textHint'),
          save: shown.closedAt || !next ? t('decide.save') : t('decide.saveAndNext'),
          logLine: t('decide.logLine'),
        }}
      />
      {shown.closedAt ? <Reopening shown={shown} /> : null}
    </div>
  );
}
