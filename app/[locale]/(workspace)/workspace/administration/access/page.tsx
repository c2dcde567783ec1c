import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { EmptyState } from '@/app/_ui/empty-state';
import { Pager } from '@/app/_ui/pager';
import { Table } from '@/app/_ui/table';
import { accessFilterSchema, accessKinds } from '@/lib/audit/access';
import { listAccess, listAccessors } from '@/lib/audit/server/access-queries';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import { accessRow } from '../../../_administration/access-words';
import { AdministrationPage } from '../../../_administration/administration-page';
import { administratorsOnly } from '../../../_administration/administrators-only';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('administration.access');
  return { title: t('heading'), robots: { index: false } };
}

type AccessProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Who looked, who took data out and who changed a right; narrowed by the address, to read, print and take along. */
export default async function AccessPage({ searchParams }: AccessProps) {
  const employee = await administratorsOnly('/workspace/administration/access');
  const asked = await searchParams;
  const filter = accessFilterSchema.parse(asked);
  const after = typeof asked.after === 'string' ? asked.after : undefined;
  const [{ lines, next }, people] = await Promise.all([listAccess(employee, { filter, after }), listAccessors(employee)]);
  const t = await getTranslations('administration.access');
  const locale = await pageLocale();
  const say = accessRow(locale);
  const path = pathTo(locale, '/workspace/administration/access');
  const query = new URLSearchParams(Object.entries(filter).flatMap(([key, value]) => (value ? [[key, value]] : [])));
  const older = next ? `${path}?${new URLSearchParams([...query, ['after', next]])}` : undefined;
  return (
    <AdministrationPage employee={employee} place="access" heading={t('heading')}>
      <p className="soft">{t('text')}</p>
      <form className="filter-bar" action={path}>
        <label htmlFor="access-kind">{t('filter.kind')}</label>
        <select className="input" id="access-kind" name="kind" defaultValue={filter.kind ?? ''}>
          <option value="">{t('filter.all')}</option>
          {accessKinds.map((kind) => (
            <option key={kind} value={kind}>
              {t(`kinds.${kind}`)}
            </option>
          ))}
        </select>
        <label htmlFor="access-by">{t('filter.by')}</label>
        <select className="input" id="access-by" name="by" defaultValue={filter.by ?? ''}>
          <option value="">{t('filter.all')}</option>
          {people.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
        <label htmlFor="access-month">{t('filter.month')}</label>
        <input className="input" id="access-month" name="month" type="month" placeholder="2026-11" defaultValue={filter.month} />
        <button type="submit" className="btn btn-line btn-small">
          {t('filter.show')}
        </button>
      </form>
      <p className="small soft">
        {t('officer')}{' '}
        <a href={`/api/workspace/access-log?${new URLSearchParams([...query, ['locale', locale]])}`}>{t('export')}</a>
      </p>
      {lines.length === 0 ? (
        <EmptyState heading={t('none')} level={2}>
          {t('noneText')}
        </EmptyState>
      ) : (
        <Table
          caption={t('caption')}
          columns={say.head.map((label) => ({ key: label, label }))}
          rows={lines.map((line) => ({ key: line.id, cells: say.line(line) }))}
        />
      )}
      <Pager label={t('pages')} older={older ? { href: older, label: t('older') } : undefined} />
    </AdministrationPage>
  );
}
