import { getTranslations } from 'next-intl/server';
import { Suspense } from 'react';
import { EmptyState } from '@/app/_ui/empty-state';
import type { CaseView } from '@/lib/moderation/case-views';
import { mayDecideCases } from '@/lib/moderation/moderation-policy';
import { filterQuery, parseQueueFilter, type QueueFilter } from '@/lib/moderation/queue-filter';
import { getCaseStanding } from '@/lib/moderation/server/case-standing-queries';
import { listDeciders } from '@/lib/moderation/server/colleague-queries';
import { getFilterChoices } from '@/lib/moderation/server/filter-queries';
import { listTemplates } from '@/lib/moderation/server/template-queries';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import { Desk } from '../_desk/desk';
import type { Employee } from '../_desk/employee-only';
import { AssignPanel } from './assign-panel';
import { BesideCase } from './beside-case';
import { CaseContent, CaseHeader, CaseHistory } from './case-detail';
import { CaseFiles } from './case-files';
import { CaseReports } from './case-reports';
import { CaseStanding } from './case-standing';
import { CaseWatch } from './case-watch';
import { DecidedToast } from './decided-toast';
import { Deciding } from './deciding-panel';
import { filledTemplates } from './filled-templates';
import { FilterPanel } from './filter-panel';
import { FocusCase } from './focus-case';
import { NotesPanel } from './notes-panel';
import { QueueList } from './queue-list';
import { queueScreen } from './queue-screen';
import { queueTexts } from './queue-texts';
import { SavedFilters } from './saved-filters';
import { WorkPanels } from './work-panels';

export type InboxQuery = Record<string, string | string[] | undefined>;

type InboxProps = { employee: Employee; shown: CaseView | null; query: InboxQuery };

/** Queue at the left, one case and its decision at the right. */
export async function Inbox({ employee, shown, query }: InboxProps) {
  const locale = await pageLocale();
  const { filter, unknown } = parseQueueFilter(query);
  const [initial, choices, colleagues] = await Promise.all([
    queueScreen(employee, { filter, locale }),
    getFilterChoices(employee),
    listDeciders(employee),
  ]);
  const t = await getTranslations('queue');
  const decided = typeof query.decided === 'string' ? query.decided : null;
  const asked = filterQuery(filter);
  const saved = {
    heading: t('saved.heading'),
    edit: t('saved.edit'),
    editPath: pathTo(locale, '/workspace/filters'),
  };
  return (
    <Desk employee={employee} place="inbox" rail={<SavedFilters locale={locale} query={asked} initial={initial} {...saved} />}>
      <QueueList
        key={asked}
        locale={locale}
        query={asked}
        initial={initial}
        openCode={shown?.code ?? null}
        bulkPath={pathTo(locale, '/workspace/bulk')}
        mayDecide={mayDecideCases(employee).allowed}
        texts={await queueTexts()}
      >
        <FilterPanel filter={filter} unknown={unknown} colleagues={colleagues} {...choices} />
      </QueueList>
      <main id="main" className="open-case" tabIndex={-1}>
        <FocusCase code={shown?.code ?? ''} decided={decided ? t(shown ? 'nextCase' : 'noNextCase') : ''} />
        {decided ? <DecidedToast employee={employee} code={decided} filter={asked} /> : null}
        {shown ? (
          <OpenCase employee={employee} shown={shown} filter={filter} colleagues={colleagues} />
        ) : (
          <NothingOpen othersWait={initial.waiting > 0} />
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

type OpenCaseProps = {
  employee: Employee;
  shown: CaseView;
  filter: QueueFilter;
  colleagues: Awaited<ReturnType<typeof listDeciders>>;
};

async function OpenCase({ employee, shown, filter, colleagues }: OpenCaseProps) {
  const t = await getTranslations('queue');
  const [templates, standing] = await Promise.all([listTemplates(employee), getCaseStanding(employee, shown.code)]);
  const mayDecide = mayDecideCases(employee).allowed;
  const answers = filledTemplates(templates, 'answer', shown);
  return (
    <>
      <CaseHeader shown={shown} />
      <CaseWatch
        key={shown.code}
        code={shown.code}
        version={shown.version}
        texts={{
          looking: t('presence.looking', { who: 'WHO' }),
          moved: t('presence.moved'),
          show: t('presence.show'),
          colleague: t('colleague'),
        }}
      />
      <div className="case-main">
        <CaseContent shown={shown} />
        <CaseFiles employee={employee} shown={shown} />
        {standing ? <CaseStanding employee={employee} shown={shown} standing={standing} /> : null}
        <CaseReports employee={employee} code={shown.code} />
        <Suspense>
          <BesideCase employee={employee} shown={shown} filter={filter} />
        </Suspense>
        <CaseHistory shown={shown} />
      </div>
      <div className="case-side">
        <Deciding
          employee={employee}
          shown={shown}
          standing={standing}
          filter={filter}
          templates={filledTemplates(templates, 'reason', shown)}
        />
        {mayDecide ? <AssignPanel employee={employee} shown={shown} colleagues={colleagues} /> : null}
        <NotesPanel shown={shown} mayWrite={mayDecide} />
      </div>
      {shown.contribution.isPublic ? (
        <div className="case-more">
          <WorkPanels employee={employee} shown={shown} templates={answers} />
        </div>
      ) : null}
    </>
  );
}
