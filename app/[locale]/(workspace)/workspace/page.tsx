import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { parseQueueFilter } from '@/lib/moderation/queue-filter';
import { getCase } from '@/lib/moderation/server/case-queries';
import { listOpenCases } from '@/lib/moderation/server/queue-queries';
import { employeeOnly } from '../_desk/employee-only';
import { Inbox, type InboxQuery } from '../_inbox/inbox';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('workspace');
  return { title: t('places.inbox'), robots: { index: false } };
}

export default async function InboxPage({ searchParams }: { searchParams: Promise<InboxQuery> }) {
  const employee = await employeeOnly('/workspace');
  const query = await searchParams;
  const { filter } = parseQueueFilter(query);
  const [first] = (await listOpenCases(employee, { filter, size: 1 })).cases;
  return <Inbox employee={employee} shown={first ? await getCase(employee, first.code) : null} query={query} />;
}
