import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { Banner } from '@/app/_ui/banner';
import { Chips } from '@/app/_ui/chips';
import { EmptyState } from '@/app/_ui/empty-state';
import { Pager } from '@/app/_ui/pager';
import { mayIn } from '@/lib/audit/permissions';
import { type PaperDeskView, rowFilters } from '@/lib/papers/paper-views';
import { getPaperDesk, listPaperRows } from '@/lib/papers/server/paper-desk-queries';
import { getHearingForEditing } from '@/lib/projects/server/hearing-queries';
import { pageLocale } from '@/lib/web/page-locale';
import { RightsForm } from '../../../../../../_administration/rights-form';
import { DeskPage } from '../../../../../../_desk/desk-page';
import { type Employee, employeeOnly } from '../../../../../../_desk/employee-only';
import { numberRepliesAction, startPaperAction } from '../../../../../../_papers/paper.action';
import { PaperDesk } from '../../../../../../_papers/paper-desk';
import { PaperForm } from '../../../../../../_papers/paper-forms';
import { paperDone, paperPath } from '../../../../../../_papers/paper-path';
import { PaperRow } from '../../../../../../_papers/paper-row';
import { paperFormTexts, recommendationOptions } from '../../../../../../_papers/paper-texts';

type Props = {
  params: Promise<{ slug: string; phase: string }>;
  searchParams: Promise<{ filter?: string; from?: string; done?: string }>;
};

const pageSize = 20;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('paperDesk');
  return { title: t('title'), robots: { index: false } };
}

/** The replies of a hearing, one by one: resumé, remark, recommendation. */
export default async function PaperRows({ params, searchParams }: Props) {
  const { slug: project, phase } = await params;
  const employee = await employeeOnly('/workspace/projects/[slug]/phases/[phase]/white-paper', { slug: project, phase });
  const desk = await getPaperDesk(employee, { project, phase });
  if (!desk) return <NotBegun employee={employee} project={project} phase={phase} />;
  const asked = await searchParams;
  const filter = rowFilters.find((each) => each === asked.filter) ?? 'all';
  const from = /^[1-9]\d{0,5}$/.test(asked.from ?? '') ? Number(asked.from) : 0;
  const { rows, total } = await listPaperRows(employee, { project, phase, filter, from });
  const t = await getTranslations('paperDesk');
  const locale = await pageLocale();
  const place = { project, phase };
  const address = (at: number) => paperPath(locale, place, 'rows', undefined, { filter, from: String(at) });
  return (
    <PaperDesk employee={employee} place={place} desk={desk} tab="rows" done={paperDone.find((each) => each === asked.done)}>
      {desk.counts.unnumbered > 0 ? (
        <section aria-labelledby="unnumbered">
          <h2 id="unnumbered">{t('unnumbered', { count: desk.counts.unnumbered })}</h2>
          <RightsForm
            action={numberRepliesAction}
            path={address(from)}
            locale={locale}
            name="number"
            hidden={{ paperId: desk.id }}
            fields={[]}
            submit={t('number')}
          />
        </section>
      ) : null}
      <section aria-labelledby="rows" className="flow">
        <h2 id="rows">{t('rows')}</h2>
        <Chips
          label={t('filtersLabel')}
          chips={rowFilters.map((each) => ({
            href: paperPath(locale, place, 'rows', undefined, { filter: each, anchor: 'rows' }),
            label: t(`filters.${each}`),
            current: each === filter,
          }))}
        />
        {rows.length === 0 ? (
          <EmptyState heading={t(`empty.${filter}`)} level={3}>
            {t('emptyText')}
          </EmptyState>
        ) : (
          rows.map((row, index) => (
            <PaperRow
              key={row.id}
              row={row}
              path={address(from)}
              listPlace={{ filter, from: String(from), next: `svar-${rows[index + 1]?.label ?? row.label}` }}
            />
          ))
        )}
        <Pager
          label={t('pages')}
          newer={from > 0 ? { href: address(Math.max(0, from - pageSize)), label: t('earlier') } : undefined}
          older={from + pageSize < total ? { href: address(from + pageSize), label: t('more') } : undefined}
        />
      </section>
      <TopicRemark desk={desk} path={address(from)} />
    </PaperDesk>
  );
}

/** One remark for the many that say the same of a topic. */
async function TopicRemark({ desk, path }: { desk: PaperDeskView; path: string }) {
  const t = await getTranslations('paperDesk');
  const locale = await pageLocale();
  const topics = desk.topics.filter(({ count }) => count > 0);
  if (topics.length === 0) return null;
  return (
    <section aria-labelledby="bulk">
      <h2 id="bulk">{t('bulk')}</h2>
      <p className="soft">{t('bulkText')}</p>
      <PaperForm
        does="remark"
        name="bulk"
        path={path}
        hidden={{ locale, paperId: desk.id }}
        groups={[
          {
            key: 'bulk',
            legend: t('bulkLegend'),
            fields: [
              {
                kind: 'select',
                name: 'topicId',
                label: t('topic'),
                value: '',
                options: [
                  { value: '', label: t('choose') },
                  ...topics.map(({ id, name, count }) => ({ value: id, label: t('topicOption', { name, count }) })),
                ],
              },
              {
                kind: 'select',
                name: 'recommendation',
                label: t('recommendation'),
                value: '',
                options: await recommendationOptions(),
              },
              { kind: 'area', name: 'remark', label: t('remark'), value: '', rows: 4, lang: 'da' },
            ],
          },
        ]}
        texts={await paperFormTexts('saveRemark')}
      />
    </section>
  );
}

/** A hearing whose paper nobody has begun: what beginning does, and when it can. */
async function NotBegun({ employee, project, phase }: { employee: Employee; project: string; phase: string }) {
  const edited = await getHearingForEditing(employee, project, phase);
  if (!edited?.isHearing || !mayIn(employee, 'project.edit', edited.project.id)) notFound();
  const t = await getTranslations('paperDesk');
  const locale = await pageLocale();
  return (
    <DeskPage employee={employee} place="projects" heading={t('title')}>
      <p>
        <LocalLink to="/workspace/projects/[slug]/phases/[phase]/replies" params={{ slug: project, phase }}>
          {t('toReplies')}
        </LocalLink>
      </p>
      <Banner strong={t('notBegun')}>{t('notBegunText')}</Banner>
      <RightsForm
        action={startPaperAction}
        path={paperPath(locale, { project, phase }, 'rows')}
        locale={locale}
        name="start"
        hidden={{ phaseId: edited.id }}
        fields={[]}
        submit={t('start')}
      />
    </DeskPage>
  );
}
