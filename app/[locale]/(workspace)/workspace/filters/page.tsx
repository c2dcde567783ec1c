import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { EmptyState } from '@/app/_ui/empty-state';
import { listSavedFilters } from '@/lib/moderation/server/desk-queries';
import { countCases } from '@/lib/moderation/server/queue-queries';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import { DeskPage } from '../../_desk/desk-page';
import { employeeOnly } from '../../_desk/employee-only';
import { EditFilterForm } from '../../_inbox/edit-filter-form';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('queue.saved');
  return { title: t('heading'), robots: { index: false } };
}

/** One's own filters: to rename and to remove. */
export default async function FiltersPage() {
  const employee = await employeeOnly('/workspace/filters');
  const t = await getTranslations('queue.saved');
  const locale = await pageLocale();
  const saved = await listSavedFilters(employee);
  const counts = await countCases(
    employee,
    saved.map(({ filter }) => filter),
  );
  return (
    <DeskPage
      employee={employee}
      place="inbox-page"
      heading={t('heading')}
      beside={<LocalLink to="/workspace">{t('back')}</LocalLink>}
    >
      {saved.length === 0 ? (
        <EmptyState heading={t('none')} level={2}>
          {t('noneText')}
        </EmptyState>
      ) : (
        <ul className="plain filter-list">
          {saved.map(({ id, name, query }, index) => (
            <li key={id}>
              <p>
                <a href={`${pathTo(locale, '/workspace')}?${query}`}>{name}</a>{' '}
                <span className="small soft">{t('waiting', { count: counts[index] ?? 0 })}</span>
              </p>
              <EditFilterForm
                key={name}
                locale={locale}
                id={id}
                name={name}
                texts={{
                  name: t('rename'),
                  save: t('saveName'),
                  remove: t('remove'),
                  about: t('about', { name }),
                  done: t('renamed'),
                }}
              />
            </li>
          ))}
        </ul>
      )}
    </DeskPage>
  );
}
