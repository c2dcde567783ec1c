import { getTranslations } from 'next-intl/server';
import { pathTo } from '@/lib/i18n/paths';
import { mayCreateProjects } from '@/lib/projects/project-policy';
import type { EditedProject } from '@/lib/projects/server/editing-queries';
import { pageLocale } from '@/lib/web/page-locale';
import { RightsForm } from '../_administration/rights-form';
import type { Employee } from '../_desk/employee-only';
import { duplicateProjectAction } from './review.action';

/** A new draft made of what this project can lend it. */
export async function DuplicateSection({ employee, project }: { employee: Employee; project: EditedProject }) {
  const locale = await pageLocale();
  const t = await getTranslations('projectParts.duplicate');
  const editing = await getTranslations('editing.fields');
  if (!mayCreateProjects(employee).allowed) return null;
  return (
    <section aria-labelledby="duplicate">
      <h2 id="duplicate">{t('heading')}</h2>
      <p className="soft">{t('text')}</p>
      <RightsForm
        action={duplicateProjectAction}
        path={pathTo(locale, '/workspace/projects/[slug]', { slug: project.slug })}
        locale={locale}
        name="duplicate"
        hidden={{ id: project.id }}
        fields={(['titleDa', 'titleEn', 'slug'] as const).map((name) => ({
          kind: 'text' as const,
          name,
          label: editing(name),
          maxLength: 120,
        }))}
        submit={t('submit')}
      />
    </section>
  );
}
