import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { pathTo } from '@/lib/i18n/paths';
import { getProjectForEditing } from '@/lib/projects/server/editing-queries';
import { getNewsPostForEditing } from '@/lib/projects/server/news-queries';
import { pageLocale } from '@/lib/web/page-locale';
import { employeeOnly } from '../../../../../_desk/employee-only';
import { deskTexts } from '../../../../../_editing/form-texts';
import { newsFields } from '../../../../../_parts/document-fields';
import { NewsForm } from '../../../../../_parts/part-forms';
import { PartPage } from '../../../../../_parts/part-page';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('newsDesk');
  return { title: t('edit'), robots: { index: false } };
}

/** News that has been told, to be put right. */
export default async function EditNewsPage({ params }: { params: Promise<{ slug: string; post: string }> }) {
  const { slug, post: name } = await params;
  const employee = await employeeOnly('/workspace/projects/[slug]/news/[post]', { slug, post: name });
  const [project, post] = [await getProjectForEditing(employee, slug), await getNewsPostForEditing(employee, slug, name)];
  if (!project || !post) notFound();
  const locale = await pageLocale();
  const t = await getTranslations('newsDesk');
  return (
    <PartPage
      employee={employee}
      project={project}
      heading={t('edit')}
      beside={
        <LocalLink to="/projects/[slug]/news/[post]" params={{ slug, post: name }}>
          {t('seePublic')}
        </LocalLink>
      }
    >
      <p className="soft">{t('editText')}</p>
      <NewsForm
        key={post.version}
        isStored
        path={pathTo(locale, '/workspace/projects/[slug]/news/[post]', { slug, post: name })}
        hidden={{ locale, id: post.id, version: String(post.version) }}
        groups={await newsFields(post)}
        texts={await deskTexts('newsDesk', 'edit')}
      />
    </PartPage>
  );
}
