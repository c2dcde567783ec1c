import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { mayIn } from '@/lib/audit/permissions';
import { pathTo } from '@/lib/i18n/paths';
import { getProjectForEditing } from '@/lib/projects/server/editing-queries';
import { pageLocale } from '@/lib/web/page-locale';
import { employeeOnly } from '../../../../../_desk/employee-only';
import { deskTexts } from '../../../../../_editing/form-texts';
import { meetingFields } from '../../../../../_parts/meeting-fields';
import { MeetingForm } from '../../../../../_parts/meeting-forms';
import { PartPage } from '../../../../../_parts/part-page';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('meetingDesk');
  return { title: t('new'), robots: { index: false } };
}

/** The form for a meeting. */
export default async function NewMeetingPage({ params }: { params: Promise<{ slug: string }> }) {
  const { slug } = await params;
  const employee = await employeeOnly('/workspace/projects/[slug]/meetings/new', { slug });
  const project = await getProjectForEditing(employee, slug);
  if (!project || !mayIn(employee, 'project.edit', project.id)) notFound();
  const locale = await pageLocale();
  const t = await getTranslations('meetingDesk');
  return (
    <PartPage employee={employee} project={project} heading={t('new')}>
      <p className="soft">{t('newText')}</p>
      <MeetingForm
        isStored={false}
        path={pathTo(locale, '/workspace/projects/[slug]/meetings/new', { slug })}
        hidden={{ locale, projectId: project.id }}
        groups={await meetingFields(locale, project)}
        texts={await deskTexts('meetingDesk', 'create')}
      />
    </PartPage>
  );
}
