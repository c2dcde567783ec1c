import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { EmptyState } from '@/app/_ui/empty-state';
import { ExampleTag } from '@/app/_ui/example-tag';
import { Table } from '@/app/_ui/table';
import { partnerNameLength } from '@/lib/identity/administration-schema';
import { listPartners } from '@/lib/identity/server/administration-queries';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import { AdministrationPage } from '../../../_administration/administration-page';
import { administratorsOnly } from '../../../_administration/administrators-only';
import { createPartnerAction } from '../../../_administration/partners.action';
import { RightsForm } from '../../../_administration/rights-form';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('administration.partners');
  return { title: t('heading'), robots: { index: false } };
}

/** The partner organisations, and a form for a new one. */
export default async function PartnersPage() {
  const employee = await administratorsOnly('/workspace/administration/partners');
  const partners = await listPartners(employee);
  const t = await getTranslations('administration.partners');
  const words = await getTranslations('administration');
  const ui = await getTranslations('ui');
  const locale = await pageLocale();
  return (
    <AdministrationPage employee={employee} place="partners" heading={t('heading')}>
      <p className="soft">{t('text')}</p>
      {partners.length === 0 ? (
        <EmptyState heading={t('none')} level={2}>
          {t('noneText')}
        </EmptyState>
      ) : (
        <Table
          caption={t('caption')}
          columns={(['name', 'members', 'grants'] as const).map((key) => ({
            key,
            label: t(`columns.${key}`),
            number: key !== 'name',
          }))}
          rows={partners.map(({ id, name, isExample, members, grants }) => ({
            key: id,
            cells: [
              <span key="name">
                <LocalLink to="/workspace/administration/partners/[id]" params={{ id }}>
                  {name}
                </LocalLink>{' '}
                {isExample ? <ExampleTag>{ui('example')}</ExampleTag> : null}
              </span>,
              members,
              grants,
            ],
          }))}
        />
      )}
      <section className="rights" aria-labelledby="create">
        <h2 id="create">{t('createHeading')}</h2>
        <RightsForm
          action={createPartnerAction}
          path={pathTo(locale, '/workspace/administration/partners')}
          locale={locale}
          name="create"
          fields={[{ kind: 'text', name: 'name', label: words('fields.name'), maxLength: partnerNameLength }]}
          submit={t('create')}
        />
      </section>
    </AdministrationPage>
  );
}
