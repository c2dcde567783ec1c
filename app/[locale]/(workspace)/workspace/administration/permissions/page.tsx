import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Table } from '@/app/_ui/table';
import { type Extent, type Holder, holders, permissions, permissionTable } from '@/lib/audit/permissions';
import { AdministrationPage } from '../../../_administration/administration-page';
import { administratorsOnly } from '../../../_administration/administrators-only';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('administration.permissions');
  return { title: t('heading'), robots: { index: false } };
}

/** The permission table as the system itself uses it. */
export default async function PermissionsPage() {
  const employee = await administratorsOnly('/workspace/administration/permissions');
  const t = await getTranslations('administration.permissions');
  const words = await getTranslations('administration');
  return (
    <AdministrationPage employee={employee} place="permissions" heading={t('heading')}>
      <p className="soft">{t('text')}</p>
      <Table
        caption={t('caption')}
        columns={[
          { key: 'right', label: t('right') },
          ...holders.map((holder) => ({ key: holder, label: words(`roles.${holder}`) })),
        ]}
        rows={permissions.map((permission) => {
          const row: Partial<Record<Holder, Extent>> = permissionTable[permission];
          return {
            key: permission,
            cells: [t(`rights.${permission}`), ...holders.map((holder) => t(`extents.${row[holder] ?? 'none'}`))],
          };
        })}
      />
    </AdministrationPage>
  );
}
