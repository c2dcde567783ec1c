import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { Table } from '@/app/_ui/table';
import { mayIn } from '@/lib/audit/permissions';
import { momentInWords } from '@/lib/i18n/dates';
import { inLocale } from '@/lib/i18n/locale';
import { getMeetingsForEditing } from '@/lib/projects/server/meeting-queries';
import { pageLocale } from '@/lib/web/page-locale';
import { employeeOnly } from '../../../../_desk/employee-only';
import { PartPage } from '../../../../_parts/part-page';

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<{ done?: string }> };

const said = ['created', 'edited', 'cancelled', 'minutes'] as const;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('meetingDesk');
  return { title: t('heading'), robots: { index: false } };
}

/** The meetings of a project, with how many come. */
export default async function MeetingsPage({ params, searchParams }: Props) {
  const { slug } = await params;
  const employee = await employeeOnly('/workspace/projects/[slug]/meetings', { slug });
  const project = await getMeetingsForEditing(employee, slug);
  if (!project) notFound();
  const { done: asked } = await searchParams;
  const locale = await pageLocale();
  const t = await getTranslations('meetingDesk');
  const mayEdit = mayIn(employee, 'project.edit', project.id);
  const done = said.find((each) => each === asked);
  return (
    <PartPage
      employee={employee}
      project={project}
      heading={t('heading')}
      done={done ? t(`done.${done}`) : undefined}
      beside={
        mayEdit ? (
          <LocalLink to="/workspace/projects/[slug]/meetings/new" params={{ slug }} className="btn">
            {t('new')}
          </LocalLink>
        ) : null
      }
    >
      {project.meetings.length === 0 ? (
        <p className="soft">{t('none')}</p>
      ) : (
        <Table
          caption={t('caption')}
          columns={[
            { key: 'title', label: t('columns.title') },
            { key: 'when', label: t('columns.when') },
            { key: 'people', label: t('columns.people'), number: true },
          ]}
          rows={project.meetings.map((meeting) => ({
            key: meeting.id,
            cells: [
              <>
                {mayEdit ? (
                  <LocalLink to="/workspace/projects/[slug]/meetings/[meeting]" params={{ slug, meeting: meeting.id }}>
                    {inLocale(meeting, 'title', locale)}
                  </LocalLink>
                ) : (
                  inLocale(meeting, 'title', locale)
                )}{' '}
                {meeting.cancellation ? <span className="small soft">{t('cancelled')}</span> : null}
              </>,
              momentInWords(meeting.startsAt, locale),
              meeting._count.signUps,
            ],
          }))}
        />
      )}
    </PartPage>
  );
}
