import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { Banner } from '@/app/_ui/banner';
import { Table } from '@/app/_ui/table';
import { dateOfMoment } from '@/lib/i18n/dates';
import { inLocale } from '@/lib/i18n/locale';
import { pathTo } from '@/lib/i18n/paths';
import { now } from '@/lib/platform/clock';
import { env } from '@/lib/platform/env';
import { getSurveyDesk } from '@/lib/surveys/server/survey-desk-queries';
import { pageLocale } from '@/lib/web/page-locale';
import { DeskPage } from '../../../../../../../_desk/desk-page';
import { employeeOnly } from '../../../../../../../_desk/employee-only';
import { InvitationForm } from './invitation-form';
import { RevokeForm } from './revoke-form';

export const generateStaticParams = () => [{ slug: '-', phase: '-' }];

type Props = { params: Promise<{ slug: string; phase: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('surveyDesk.invitations');
  return { title: t('title'), robots: { index: false } };
}

/** The invitation codes of a survey: made, counted and taken back. */
export default async function InvitationsPage({ params }: Props) {
  const { slug, phase } = await params;
  const page = '/workspace/projects/[slug]/phases/[phase]/survey/invitations';
  const employee = await employeeOnly(page, { slug, phase });
  const view = await getSurveyDesk(employee, { project: slug, phase }, now());
  if (!view) notFound();
  const locale = await pageLocale();
  const t = await getTranslations('surveyDesk.invitations');
  const path = pathTo(locale, page, { slug, phase });
  const address = env().TRAADEN_URL + pathTo(locale, '/projects/[slug]/surveys/[survey]', { slug, survey: view.slug });
  const words = ['heading', 'batch', 'batchHint', 'count', 'countHint', 'make', 'print', 'mend', 'unreachable'] as const;
  const say = Object.fromEntries(words.map((name) => [name, t(name)])) as Record<(typeof words)[number], string>;
  const revoking = { revoke: t('revoke'), revoked: t('revoked'), unreachable: t('unreachable') };
  return (
    <DeskPage employee={employee} place="projects" heading={t('title')}>
      <p>
        <LocalLink to="/workspace/projects/[slug]/phases/[phase]/survey" params={{ slug, phase }}>
          {inLocale(view, 'title', locale)}, {inLocale(view.project, 'title', locale)}
        </LocalLink>
      </p>
      {view.answersBy === 'invitation' ? (
        <>
          <p className="soft">{t('lede')}</p>
          <InvitationForm
            locale={locale}
            path={path}
            surveyId={view.id}
            address={address}
            texts={{
              ...say,
              made: t.raw('made') as string,
              sheetHeading: t('sheetHeading', { title: inLocale(view, 'title', locale) }),
              sheetText: t.raw('sheetText') as string,
            }}
          />
        </>
      ) : (
        <Banner>{t('notByInvitation')}</Banner>
      )}
      {view.batches.length === 0 ? (
        <p className="soft">{t('none')}</p>
      ) : (
        <Table
          caption={t('batches')}
          columns={(['batch', 'day', 'made', 'used', 'revoked', 'act'] as const).map((key) => ({
            key,
            label: t(`table.${key}`),
          }))}
          rows={view.batches.map(({ batch, createdAt, made, used, revoked }) => ({
            key: batch,
            cells: [
              batch,
              dateOfMoment(createdAt, locale),
              made,
              used,
              revoked,
              used + revoked < made ? (
                <RevokeForm key={batch} locale={locale} path={path} surveyId={view.id} batch={batch} texts={revoking} />
              ) : null,
            ],
          }))}
        />
      )}
    </DeskPage>
  );
}
