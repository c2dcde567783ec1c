import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { getCase, listOpenCases } from '@/lib/moderation/server/case-queries';
import { employeeOnly } from '../_desk/employee-only';
import { filterOf, Inbox, type InboxQuery } from '../_inbox/inbox';

export const instant = false;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('workspace');
  return { title: t('places.inbox'), robots: { index: false } };
}

export default async function InboxPage({ searchParams }: { searchParams: Promise<InboxQuery> }) {
  const employee = await employeeOnly('/workspace');
  const query = await searchParams;
  const [oldest] = (await listOpenCases(employee, { filter: filterOf(query) })).cases;
  return <Inbox employee={employee} shown={oldest ? await getCase(employee, oldest.code) : null} query={query} />;
}
