import { getTranslations } from 'next-intl/server';
import { Banner } from '@/app/_ui/banner';
import { mayIn } from '@/lib/audit/permissions';
import { pathTo } from '@/lib/i18n/paths';
import { categoriesAsText, mostCategories } from '@/lib/participation/category-schema';
import { listCategoriesForEditing } from '@/lib/participation/server/category-queries';
import type { EditedProject } from '@/lib/projects/server/editing-queries';
import { pageLocale } from '@/lib/web/page-locale';
import type { Employee } from '../_desk/employee-only';
import { schemaSentences } from '../_editing/form-texts';
import { CategoryForm } from './category-form';

type CategorySectionProps = { employee: Employee; project: EditedProject; isSaved: boolean };

/** What the proposals of a project can be about, on its page in the workspace. */
export async function CategorySection({ employee, project, isSaved }: CategorySectionProps) {
  if (!mayIn(employee, 'project.edit', project.id)) return null;
  const t = await getTranslations('categories');
  const locale = await pageLocale();
  const categories = await listCategoriesForEditing(employee, project.id);
  return (
    <section aria-labelledby="categories" className="flow">
      <h2 id="categories">{t('heading')}</h2>
      {isSaved ? (
        <Banner tone="ok" live>
          {t('saved')}
        </Banner>
      ) : null}
      <p className="soft">{t('text', { most: mostCategories })}</p>
      <CategoryForm
        key={categoriesAsText(categories)}
        name="categories"
        path={pathTo(locale, '/workspace/projects/[slug]', { slug: project.slug })}
        hidden={{ locale, project: project.slug }}
        groups={[
          {
            key: 'lines',
            legend: t('legend'),
            fields: [
              {
                kind: 'area',
                name: 'lines',
                label: t('lines'),
                hint: t('linesHint'),
                rows: 6,
                value: categoriesAsText(categories),
              },
            ],
          },
        ]}
        texts={{
          submit: t('save'),
          done: t('saved'),
          errors: t('errorsHeading'),
          unreachable: t('unreachable'),
          sentences: await schemaSentences('categories'),
        }}
      />
    </section>
  );
}
