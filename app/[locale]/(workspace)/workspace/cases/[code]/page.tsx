import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { getCase } from '@/lib/moderation/server/case-queries';
import { employeeOnly } from '../../../_desk/employee-only';
import { Inbox, type InboxQuery } from '../../../_inbox/inbox';

type CasePageProps = { params: Promise<{ code: string }>; searchParams: Promise<InboxQuery> };

export async function generateMetadata({ params }: CasePageProps): Promise<Metadata> {
  const t = await getTranslations('cases');
  return { title: t('pageTitle', { code: (await params).code }), robots: { index: false } };
}

export default async function CasePage({ params, searchParams }: CasePageProps) {
  const { code } = await params;
  const employee = await employeeOnly('/workspace/cases/[code]', { code });
  const shown = await getCase(employee, code);
  if (!shown) notFound();
  return <Inbox employee={employee} shown={shown} query={await searchParams} />;
}
