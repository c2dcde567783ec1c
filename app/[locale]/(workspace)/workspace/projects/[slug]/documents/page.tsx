import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { Table } from '@/app/_ui/table';
import { mayIn } from '@/lib/audit/permissions';
import { fileAddress } from '@/lib/files/file-name';
import { dateOfMoment } from '@/lib/i18n/dates';
import { inLocale } from '@/lib/i18n/locale';
import { pathTo } from '@/lib/i18n/paths';
import { getDocumentsForEditing } from '@/lib/projects/server/document-queries';
import { pageLocale } from '@/lib/web/page-locale';
import { RightsForm } from '../../../../_administration/rights-form';
import { employeeOnly } from '../../../../_desk/employee-only';
import { deskTexts } from '../../../../_editing/form-texts';
import { withdrawDocumentAction } from '../../../../_parts/document.action';
import { documentFields } from '../../../../_parts/document-fields';
import { ProjectDocumentForm } from '../../../../_parts/part-forms';
import { PartPage } from '../../../../_parts/part-page';

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<{ done?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('documentDesk');
  return { title: t('heading'), robots: { index: false } };
}

/** The documents of a project with their versions, and the form for one more. */
export default async function DocumentsPage({ params, searchParams }: Props) {
  const { slug } = await params;
  const employee = await employeeOnly('/workspace/projects/[slug]/documents', { slug });
  const project = await getDocumentsForEditing(employee, slug);
  if (!project) notFound();
  const { done } = await searchParams;
  const locale = await pageLocale();
  const t = await getTranslations('documentDesk');
  const kinds = await getTranslations('hearing.documents.kinds');
  const path = pathTo(locale, '/workspace/projects/[slug]/documents', { slug });
  const mayEdit = mayIn(employee, 'project.edit', project.id);
  const versions = project.documents.flatMap(({ earlier, ...one }) => [
    { ...one, isEarlier: false },
    ...earlier.map((each) => ({ ...each, isEarlier: true })),
  ]);
  const isDone = done === 'added' || done === 'withdrawn';
  return (
    <PartPage employee={employee} project={project} heading={t('heading')} done={isDone ? t(`done.${done}`) : undefined}>
      {versions.length === 0 ? (
        <p className="soft">{t('none')}</p>
      ) : (
        <Table
          caption={t('caption')}
          columns={(['title', 'kind', 'accessible', 'added', 'act'] as const).map((key) => ({ key, label: t(`columns.${key}`) }))}
          rows={versions.map((one) => ({
            key: one.id,
            cells: [
              <>
                <a href={fileAddress(one.file)}>{inLocale(one, 'title', locale)}</a>{' '}
                {one.isEarlier ? <span className="small soft">{t('replaced')}</span> : null}
                {one.withdrawal ? (
                  <span className="small soft">{t('withdrawn', { reason: inLocale(one.withdrawal, 'reason', locale) })}</span>
                ) : null}
              </>,
              kinds(one.kind),
              t(`accessibilities.${one.accessible}`),
              dateOfMoment(one.addedAt, locale),
              mayEdit && !one.withdrawal ? (
                <details key="act">
                  <summary>
                    {t('withdraw')} <span className="vh">{inLocale(one, 'title', locale)}</span>
                  </summary>
                  <RightsForm
                    action={withdrawDocumentAction}
                    path={path}
                    locale={locale}
                    name={`withdraw-${one.id}`}
                    hidden={{ id: one.id }}
                    fields={[
                      { kind: 'text', name: 'reasonDa', label: t('fields.reasonDa'), maxLength: 500 },
                      { kind: 'text', name: 'reasonEn', label: t('fields.reasonEn'), maxLength: 500 },
                    ]}
                    submit={t('submit.withdraw')}
                    about={inLocale(one, 'title', locale)}
                  />
                </details>
              ) : null,
            ],
          }))}
        />
      )}
      {mayEdit ? (
        <section aria-labelledby="add">
          <h2 id="add">{t('add')}</h2>
          <p className="soft">{t('addText')}</p>
          <ProjectDocumentForm
            key={versions.length}
            path={path}
            hidden={{ locale, projectId: project.id }}
            groups={await documentFields(locale, project.documents)}
            texts={await deskTexts('documentDesk', 'add')}
          />
        </section>
      ) : null}
    </PartPage>
  );
}
