import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { LocalLink } from '@/app/_navigation/local-link';
import { Banner } from '@/app/_ui/banner';
import { inLocale } from '@/lib/i18n/locale';
import { pageLocale } from '@/lib/web/page-locale';
import { DeskPage } from '../_desk/desk-page';
import type { Employee } from '../_desk/employee-only';

type PartPageProps = {
  employee: Employee;
  project: { slug: string; titleDa: string; titleEn: string };
  heading: string;
  /** What was just done, in words. */
  done?: string;
  beside?: ReactNode;
  children: ReactNode;
};

/** A page of the workspace about one part of a project, with the way back to it. */
export async function PartPage({ employee, project, heading, done, beside, children }: PartPageProps) {
  const locale = await pageLocale();
  const t = await getTranslations('projectParts');
  return (
    <DeskPage employee={employee} place="projects" heading={heading} beside={beside}>
      <p>
        {t('of')}{' '}
        <LocalLink to="/workspace/projects/[slug]" params={{ slug: project.slug }}>
          {inLocale(project, 'title', locale)}
        </LocalLink>
      </p>
      {done ? (
        <Banner tone="ok" live>
          {done}
        </Banner>
      ) : null}
      {children}
    </DeskPage>
  );
}
