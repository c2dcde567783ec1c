import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { Banner } from '@/app/_ui/banner';
import { EmptyState } from '@/app/_ui/empty-state';
import { mayAnswerRequests } from '@/lib/privacy/data-policy';
import { listRequests } from '@/lib/privacy/server/request-queries';
import { DeskPage } from '../../_desk/desk-page';
import { employeeOnly } from '../../_desk/employee-only';
import { RequestTable } from '../../_requests/request-table';
import { RetentionReport } from '../../_requests/retention-report';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('requests');
  return { title: t('heading'), robots: { index: false } };
}

/** What people ask about their own data, by the day it must be answered, and what was removed by the clock. */
export default async function RequestsPage({ searchParams }: { searchParams: Promise<{ done?: string }> }) {
  const employee = await employeeOnly('/workspace/requests');
  if (!mayAnswerRequests(employee).allowed) notFound();
  const { waiting, answered } = await listRequests(employee);
  const t = await getTranslations('requests');
  const { done } = await searchParams;
  return (
    <DeskPage
      employee={employee}
      place="requests"
      heading={t('heading')}
      beside={<LocalLink to="/workspace/requests/new">{t('register')}</LocalLink>}
    >
      <p className="soft">{t('text')}</p>
      {done === 'mailed' || done === 'letter' ? (
        <Banner tone="ok" live>
          {t(`done.${done}`)}
        </Banner>
      ) : null}
      <div className="grid gap-8">
        {waiting.length === 0 ? (
          <EmptyState heading={t('none')} level={2}>
            {t('noneText')}
          </EmptyState>
        ) : (
          <RequestTable caption={t('waiting', { count: waiting.length })} requests={waiting} />
        )}
        {answered.length > 0 ? <RequestTable caption={t('answered')} requests={answered} /> : null}
        <RetentionReport actor={employee} />
      </div>
    </DeskPage>
  );
}
