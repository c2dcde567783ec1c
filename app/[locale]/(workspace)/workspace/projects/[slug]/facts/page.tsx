import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { Table } from '@/app/_ui/table';
import { mayIn } from '@/lib/audit/permissions';
import { inLocale } from '@/lib/i18n/locale';
import { pathTo } from '@/lib/i18n/paths';
import { getFactsForEditing } from '@/lib/projects/server/fact-queries';
import { pageLocale } from '@/lib/web/page-locale';
import { employeeOnly } from '../../../../_desk/employee-only';
import { deskTexts } from '../../../../_editing/form-texts';
import { factFields } from '../../../../_parts/fact-fields';
import { FactForm } from '../../../../_parts/fact-forms';
import { PartPage } from '../../../../_parts/part-page';

type FactsPageProps = { params: Promise<{ slug: string }>; searchParams: Promise<{ done?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('factDesk');
  return { title: t('heading'), robots: { index: false } };
}

/** What is known of a project, version by version, and the form for one more. */
export default async function FactsPage({ params, searchParams }: FactsPageProps) {
  const { slug } = await params;
  const employee = await employeeOnly('/workspace/projects/[slug]/facts', { slug });
  const project = await getFactsForEditing(employee, slug);
  if (!project) notFound();
  const { done } = await searchParams;
  const locale = await pageLocale();
  const t = await getTranslations('factDesk');
  const mayEdit = mayIn(employee, 'project.edit', project.id);
  const latest = new Map(project.facts.map(({ key, id }) => [key, id]));
  const isDone = done === 'recorded' || done === 'corrected';
  return (
    <PartPage employee={employee} project={project} heading={t('heading')} done={isDone ? t(`done.${done}`) : undefined}>
      {project.facts.length === 0 ? (
        <p className="soft">{t('none')}</p>
      ) : (
        <Table
          caption={t('caption')}
          columns={(['what', 'value', 'asOf', 'source', 'act'] as const).map((key) => ({ key, label: t(`columns.${key}`) }))}
          rows={project.facts.map((fact) => ({
            key: fact.id,
            strong: latest.get(fact.key) === fact.id,
            cells: [
              inLocale(fact, 'label', locale),
              inLocale(fact, 'value', locale),
              inLocale(fact, 'asOf', locale) ?? '',
              fact.source,
              mayEdit ? (
                <LocalLink key="act" to="/workspace/projects/[slug]/facts/[fact]" params={{ slug, fact: fact.id }}>
                  {t('correct')}
                  <span className="vh"> {`${inLocale(fact, 'label', locale)}: ${inLocale(fact, 'value', locale)}`}</span>
                </LocalLink>
              ) : null,
            ],
          }))}
        />
      )}
      {mayEdit ? (
        <section aria-labelledby="add">
          <h2 id="add">{t('add')}</h2>
          <p className="soft">{t('addText')}</p>
          <FactForm
            key={project.facts.length}
            path={pathTo(locale, '/workspace/projects/[slug]/facts', { slug })}
            hidden={{ locale, projectId: project.id }}
            groups={await factFields(locale, { known: project.facts })}
            texts={await deskTexts('factDesk', 'record')}
          />
        </section>
      ) : null}
    </PartPage>
  );
}
