import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { parseQueueFilter } from '@/lib/moderation/queue-filter';
import { getCase } from '@/lib/moderation/server/case-queries';
import { listOpenCases } from '@/lib/moderation/server/queue-queries';
import { pageLocale } from '@/lib/web/page-locale';
import { employeeOnly } from '../_desk/employee-only';
import { casePath } from '../_inbox/case-path';
import { Inbox, type InboxQuery } from '../_inbox/inbox';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('workspace');
  return { title: t('places.inbox'), robots: { index: false } };
}

/**
 * The first case of the queue. Its own address stands in the browser, so that the case stays open while it is worked on,
 * also when somebody else takes it out of the queue.
 */
export default async function InboxPage({ searchParams }: { searchParams: Promise<InboxQuery> }) {
  const employee = await employeeOnly('/workspace');
  const query = await searchParams;
  const { filter, unknown } = parseQueueFilter(query);
  const [first] = (await listOpenCases(employee, { filter, size: 1 })).cases;
  if (first && unknown.length === 0) {
    const more: Record<string, string> = typeof query.decided === 'string' ? { decided: query.decided } : {};
    redirect(casePath(await pageLocale(), first.code, filter, more));
  }
  return <Inbox employee={employee} shown={first ? await getCase(employee, first.code) : null} query={query} />;
}
