import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { EmptyState } from '@/app/_ui/empty-state';
import { ExampleTag } from '@/app/_ui/example-tag';
import { Pager } from '@/app/_ui/pager';
import { indexFilterSchema } from '@/lib/papers/case-schema';
import { getCaseIndex } from '@/lib/papers/server/case-index-queries';
import { pageLocale } from '@/lib/web/page-locale';
import { employeeOnly } from '../../../../_desk/employee-only';
import { PartPage } from '../../../../_parts/part-page';
import { ArchiveSection } from '../../../../_records/archive-section';
import { DocumentTable } from '../../../../_records/document-table';
import { IndexFilterBar } from '../../../../_records/index-filter';
import { RecordsForm } from '../../../../_records/records-form';
import { recordsDone, recordsPath } from '../../../../_records/records-path';

type Props = {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('caseDesk');
  return { title: t('heading'), robots: { index: false } };
}

/** The index of a case: every document with its number, to narrow, to print and to take along. */
export default async function RecordsPage({ params, searchParams }: Props) {
  const { slug } = await params;
  const employee = await employeeOnly('/workspace/projects/[slug]/records', { slug });
  const asked = await searchParams;
  const filter = indexFilterSchema.parse(asked);
  const after = typeof asked.after === 'string' ? asked.after : undefined;
  const index = await getCaseIndex(employee, slug, { filter, after });
  if (!index) notFound();
  const { project, counts, documents, next, archives } = index;
  const locale = await pageLocale();
  const t = await getTranslations('caseDesk');
  const ui = await getTranslations('ui');
  const done = recordsDone.find((each) => each === asked.done);
  const path = recordsPath(locale, slug);
  return (
    <PartPage
      employee={employee}
      project={project}
      heading={t('heading')}
      done={done && t(`done.${done}`)}
      beside={
        <a href={`/api/workspace/projects/${slug}/index.csv?locale=${locale}`} download>
          {t('csv')}
        </a>
      }
    >
      <p className="soft">{t('text')}</p>
      <p>
        {project.isExample ? <ExampleTag>{ui('example')}</ExampleTag> : null}{' '}
        {t('caseNumber', { number: project.caseNumber ?? t('noCaseNumber') })}
        {project.kle ? ` · ${t('kle', { number: project.kle })}` : null} · {t('counts', { all: counts.all })}
      </p>
      {counts.unregistered > 0 ? (
        <section aria-label={t('unregisteredLabel')} className="no-print">
          <p>{t('unregistered', { count: counts.unregistered })}</p>
          <RecordsForm
            key={counts.unregistered}
            does="register"
            path={path}
            locale={locale}
            project={slug}
            submit={t('register')}
          />
        </section>
      ) : null}
      <IndexFilterBar path={path} filter={filter} />
      {documents.length === 0 ? (
        <EmptyState heading={t(counts.all === 0 ? 'none' : 'noneFound')} level={2}>
          {t(counts.all === 0 ? 'noneText' : 'noneFoundText')}
        </EmptyState>
      ) : (
        <>
          <p className="small soft">{t('found', { found: counts.found })}</p>
          <DocumentTable slug={slug} documents={documents} />
        </>
      )}
      <Pager
        label={t('pages')}
        newer={after ? { href: recordsPath(locale, slug, filter), label: t('first') } : undefined}
        older={next ? { href: recordsPath(locale, slug, { ...filter, after: next }), label: t('more') } : undefined}
      />
      <ArchiveSection slug={slug} path={path} archives={archives} />
    </PartPage>
  );
}
