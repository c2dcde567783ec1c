import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { Banner } from '@/app/_ui/banner';
import { Table } from '@/app/_ui/table';
import { mayIn } from '@/lib/audit/permissions';
import { dateOfMoment } from '@/lib/i18n/dates';
import { inLocale } from '@/lib/i18n/locale';
import { pathTo } from '@/lib/i18n/paths';
import { getNewsForEditing } from '@/lib/projects/server/news-queries';
import { pageLocale } from '@/lib/web/page-locale';
import { employeeOnly } from '../../../../_desk/employee-only';
import { deskTexts } from '../../../../_editing/form-texts';
import { newsFields } from '../../../../_parts/document-fields';
import { NewsForm } from '../../../../_parts/part-forms';
import { PartPage } from '../../../../_parts/part-page';

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<{ done?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('newsDesk');
  return { title: t('heading'), robots: { index: false } };
}

/** The news of a project, and the form for more. */
export default async function NewsDeskPage({ params, searchParams }: Props) {
  const { slug } = await params;
  const employee = await employeeOnly('/workspace/projects/[slug]/news', { slug });
  const project = await getNewsForEditing(employee, slug);
  if (!project) notFound();
  const { done } = await searchParams;
  const locale = await pageLocale();
  const t = await getTranslations('newsDesk');
  const mayEdit = mayIn(employee, 'project.edit', project.id);
  const isDone = done === 'published' || done === 'edited';
  return (
    <PartPage employee={employee} project={project} heading={t('heading')} done={isDone ? t(`done.${done}`) : undefined}>
      {project.newsPosts.length === 0 ? (
        <p className="soft">{t('none')}</p>
      ) : (
        <Table
          caption={t('caption')}
          columns={(['title', 'published'] as const).map((key) => ({ key, label: t(`columns.${key}`) }))}
          rows={project.newsPosts.map((post) => ({
            key: post.slug,
            cells: [
              mayEdit ? (
                <LocalLink key="title" to="/workspace/projects/[slug]/news/[post]" params={{ slug, post: post.slug }}>
                  {inLocale(post, 'title', locale)}
                </LocalLink>
              ) : (
                inLocale(post, 'title', locale)
              ),
              dateOfMoment(post.publishedAt, locale),
            ],
          }))}
        />
      )}
      {mayEdit && !project.publication ? <Banner strong={t('draft')}>{t('draftText')}</Banner> : null}
      {mayEdit && project.publication ? (
        <section aria-labelledby="add">
          <h2 id="add">{t('add')}</h2>
          <p className="soft">{t('addText')}</p>
          <NewsForm
            key={project.newsPosts.length}
            isStored={false}
            path={pathTo(locale, '/workspace/projects/[slug]/news', { slug })}
            hidden={{ locale, projectId: project.id }}
            groups={await newsFields()}
            texts={await deskTexts('newsDesk', 'publish')}
            draft={`workspace.news.${project.id}`}
          />
        </section>
      ) : null}
    </PartPage>
  );
}
