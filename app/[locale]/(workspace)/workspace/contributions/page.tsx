import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { Button } from '@/app/_ui/button';
import { Chips } from '@/app/_ui/chips';
import { EmptyState } from '@/app/_ui/empty-state';
import { ExampleTag } from '@/app/_ui/example-tag';
import { Pager } from '@/app/_ui/pager';
import { Table } from '@/app/_ui/table';
import { Words } from '@/app/_ui/words';
import { type ContributionWorkView, listContributionWork } from '@/lib/decisions/server/contribution-work-queries';
import { type WorkFilter, workFilters } from '@/lib/decisions/work-filter';
import { inLocale } from '@/lib/i18n/locale';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import { DeskPage } from '../../_desk/desk-page';
import { employeeOnly } from '../../_desk/employee-only';
import { moment } from '../../_desk/moment';

type Query = { filter?: string; q?: string; after?: string };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('workspace');
  return { title: t('places.contributions'), robots: { index: false } };
}

/** What was said, newest first, and what still lacks an answer or a mark of use. */
export default async function ContributionsPage({ searchParams }: { searchParams: Promise<Query> }) {
  const employee = await employeeOnly('/workspace/contributions');
  const { filter: asked, q = '', after } = await searchParams;
  const filter = workFilters.find((each) => each === asked) ?? 'all';
  const { lines, next } = await listContributionWork(employee, { filter, search: q, after });
  const t = await getTranslations('contributionWork');
  const locale = await pageLocale();
  const address = (given: { filter: WorkFilter; after?: string }) =>
    `${pathTo(locale, '/workspace/contributions')}?${new URLSearchParams({ ...(q && { q }), ...given })}`;
  return (
    <DeskPage employee={employee} place="contributions" heading={q ? t('found', { words: q }) : t('heading')}>
      <Chips
        label={t('filtersLabel')}
        chips={workFilters.map((each) => ({
          href: address({ filter: each }),
          label: t(`filters.${each}`),
          current: each === filter,
        }))}
      />
      {lines.length === 0 ? (
        <EmptyState heading={t(`empty.${filter}`)} level={2}>
          {q ? t('emptySearch') : t('emptyText')}
        </EmptyState>
      ) : (
        <Table
          caption={t('caption')}
          rowHeaders={false}
          columns={(['choose', 'what', 'project', 'sent', 'state', 'answer', 'use'] as const).map((key) => ({
            key,
            label: t(`columns.${key}`),
          }))}
          rows={lines.map((line) => ({
            key: line.code,
            cells: [
              line.mayBeAnswered ? (
                <input
                  key="choose"
                  type="checkbox"
                  name="code"
                  value={line.code}
                  form="answer-many"
                  aria-label={t('choose', { code: line.code })}
                />
              ) : null,
              <Said key="what" line={line} />,
              inLocale(line.project, 'title', locale),
              moment(line.submittedAt, locale),
              t(`states.${line.state}`),
              lacking(line, line.isAnswered ? t('answered') : t('unanswered')),
              lacking(line, line.use ? t(`uses.${line.use}`) : t('unmarked')),
            ],
          }))}
        />
      )}
      {lines.some(({ mayBeAnswered }) => mayBeAnswered) ? <AnswerMany words={q} /> : null}
      <Pager label={t('pages')} older={next ? { href: address({ filter, after: next }), label: t('older') } : undefined} />
    </DeskPage>
  );
}

/** To the page where what is ticked is answered, or everything that lacks an answer. */
async function AnswerMany({ words }: { words: string }) {
  const locale = await pageLocale();
  const t = await getTranslations('contributionWork');
  const path = pathTo(locale, '/workspace/contributions/answer');
  return (
    <form id="answer-many" action={path} className="inline-form">
      <Button small tone="line">
        {t('answerChosen')}
      </Button>{' '}
      <a href={`${path}?${new URLSearchParams({ all: 'unanswered', ...(words && { q: words }) })}`}>
        {words ? t('answerFound', { words }) : t('answerAll')}
      </a>
    </form>
  );
}

/** What nobody can read yet lacks nothing yet. */
function lacking(line: ContributionWorkView, words: string): string {
  return line.state === 'published' ? words : '–';
}

async function Said({ line }: { line: ContributionWorkView }) {
  const t = await getTranslations('contributionWork');
  return (
    <>
      <LocalLink to="/workspace/cases/[code]" params={{ code: line.code }} lang={line.language}>
        <Words text={line.title ?? line.excerpt} />
      </LocalLink>{' '}
      <span className="small soft">
        {t(`kinds.${line.kind}`)}, {line.code}
      </span>{' '}
      {line.isExample ? <ExampleTag>{t('example')}</ExampleTag> : null}
    </>
  );
}
