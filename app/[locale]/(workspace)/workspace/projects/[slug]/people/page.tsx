import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { Banner } from '@/app/_ui/banner';
import { EmptyState } from '@/app/_ui/empty-state';
import { Table } from '@/app/_ui/table';
import { dateOfMoment } from '@/lib/i18n/dates';
import { pathTo } from '@/lib/i18n/paths';
import { getCircleForEditing } from '@/lib/projects/server/circle-queries';
import { pageLocale } from '@/lib/web/page-locale';
import { RightsForm } from '../../../../_administration/rights-form';
import { employeeOnly } from '../../../../_desk/employee-only';
import { deskTexts } from '../../../../_editing/form-texts';
import { removeInvitationAction } from '../../../../_parts/circle.action';
import { InviteForm } from '../../../../_parts/circle-forms';
import { PartPage } from '../../../../_parts/part-page';

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<{ done?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('circleDesk');
  return { title: t('heading'), robots: { index: false } };
}

/** Who is invited to a project, with the form that invites more. */
export default async function InvitedPage({ params, searchParams }: Props) {
  const { slug } = await params;
  const employee = await employeeOnly('/workspace/projects/[slug]/people', { slug });
  const project = await getCircleForEditing(employee, slug);
  if (!project) notFound();
  const { done } = await searchParams;
  const locale = await pageLocale();
  const t = await getTranslations('circleDesk');
  const path = pathTo(locale, '/workspace/projects/[slug]/people', { slug });
  const { inviteOnly, opening, invitations } = project;
  const isDone = done === 'invited' || done === 'removed';
  return (
    <PartPage employee={employee} project={project} heading={t('heading')} done={isDone ? t(`done.${done}`) : undefined}>
      {inviteOnly ? (
        <>
          <p className="soft">{t('text')}</p>
          {opening ? null : <Banner strong={t('notOpen')}>{t('notOpenText')}</Banner>}
          {invitations.length === 0 ? (
            <EmptyState level={2} heading={t('none')}>
              {t('noneText')}
            </EmptyState>
          ) : (
            <Table
              caption={t('caption', { count: invitations.length })}
              columns={[
                { key: 'email', label: t('columns.email') },
                { key: 'act', label: t('columns.act') },
              ]}
              rows={invitations.map(({ id, email, locale: language, invitedAt }) => ({
                key: id,
                cells: [
                  <>
                    {email}
                    <br />
                    <span className="small soft">
                      {t('since', {
                        date: dateOfMoment(invitedAt, locale),
                        language: t(language === 'en' ? 'languages.en' : 'languages.da'),
                      })}
                    </span>
                  </>,
                  <RightsForm
                    key="remove"
                    action={removeInvitationAction}
                    path={path}
                    locale={locale}
                    name={`remove-${id}`}
                    hidden={{ id }}
                    fields={[]}
                    submit={t('remove')}
                    about={email}
                  />,
                ],
              }))}
            />
          )}
          <section aria-labelledby="invite">
            <h2 id="invite">{t('invite')}</h2>
            <InviteForm
              key={invitations.length}
              path={path}
              hidden={{ locale, projectId: project.id }}
              groups={[
                {
                  key: 'who',
                  legend: t('groups.who'),
                  fields: [
                    { kind: 'area', name: 'addresses', label: t('fields.addresses'), hint: t('hints.addresses'), value: '' },
                    {
                      kind: 'select',
                      name: 'language',
                      label: t('fields.language'),
                      value: 'da',
                      options: (['da', 'en'] as const).map((value) => ({ value, label: t(`languages.${value}`) })),
                    },
                  ],
                },
              ]}
              texts={await deskTexts('circleDesk', 'invite')}
            />
          </section>
        </>
      ) : (
        <Banner strong={t('forEverybody')}>{t('forEverybodyText')}</Banner>
      )}
    </PartPage>
  );
}
