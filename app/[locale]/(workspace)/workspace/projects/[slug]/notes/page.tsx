import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { inLocale } from '@/lib/i18n/locale';
import { listProjectNotes } from '@/lib/papers/server/note-desk-queries';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import { DeskPage } from '../../../../_desk/desk-page';
import { employeeOnly } from '../../../../_desk/employee-only';
import { NoteTable } from '../../../../_notes/note-table';
import { StartNotes } from '../../../../_notes/start-notes';

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('noteDesk');
  return { title: t('title'), robots: { index: false } };
}

/** The notes of a project, and what more can be begun. */
export default async function ProjectNotes({ params }: Props) {
  const { slug } = await params;
  const employee = await employeeOnly('/workspace/projects/[slug]/notes', { slug });
  const view = await listProjectNotes(employee, slug);
  if (!view) notFound();
  const t = await getTranslations('noteDesk');
  const locale = await pageLocale();
  return (
    <DeskPage employee={employee} place="projects" heading={t('title')}>
      <p>
        <LocalLink to="/workspace/projects/[slug]" params={{ slug }}>
          {inLocale(view.project, 'title', locale)}
        </LocalLink>
      </p>
      <p className="lede">{t('lede')}</p>
      <NoteTable notes={view.notes} of="project" />
      <StartNotes view={view} path={pathTo(locale, '/workspace/projects/[slug]/notes', { slug })} />
    </DeskPage>
  );
}
