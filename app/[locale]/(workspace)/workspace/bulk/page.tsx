import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { EmptyState } from '@/app/_ui/empty-state';
import { mayActInBulk } from '@/lib/moderation/moderation-policy';
import { filterQuery, parseQueueFilter } from '@/lib/moderation/queue-filter';
import { getBulkPreview } from '@/lib/moderation/server/bulk-queries';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import { BulkPreview } from '../../_bulk/bulk-preview';
import { DeskPage } from '../../_desk/desk-page';
import { employeeOnly } from '../../_desk/employee-only';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('bulk');
  return { title: t('heading'), robots: { index: false } };
}

type BulkPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** What one decision on many cases would do, before it is done. */
export default async function BulkPage({ searchParams }: BulkPageProps) {
  const employee = await employeeOnly('/workspace/bulk');
  const t = await getTranslations('bulk');
  const locale = await pageLocale();
  const query = await searchParams;
  const { filter } = parseQueueFilter(query);
  const codes = [query.case ?? []].flat();
  const preview = await getBulkPreview(employee, query.all === 'yes' ? { filter } : { codes });
  const asked = filterQuery(filter);
  const back = `${pathTo(locale, '/workspace')}${asked ? `?${asked}` : ''}`;
  const chosen = query.all === 'yes' ? [['all', 'yes']] : codes.map((code) => ['case', code]);
  const page = `${pathTo(locale, '/workspace/bulk')}?${new URLSearchParams([...new URLSearchParams(asked), ...chosen])}`;
  const isEmpty = preview.lines.length === 0 && preview.gone.length === 0;
  return (
    <DeskPage employee={employee} place="inbox-page" heading={t('heading')} beside={<a href={back}>{t('back')}</a>}>
      {!mayActInBulk(employee).allowed || isEmpty ? (
        <EmptyState heading={t('empty')} level={2}>
          {mayActInBulk(employee).allowed ? t('emptyText') : t('readOnly')}
        </EmptyState>
      ) : (
        <BulkPreview employee={employee} preview={preview} page={page} back={back} />
      )}
    </DeskPage>
  );
}
