import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { EmptyState } from '@/app/_ui/empty-state';
import { Pager } from '@/app/_ui/pager';
import { Table } from '@/app/_ui/table';
import { roles } from '@/lib/audit/actor';
import { listPeople } from '@/lib/identity/server/administration-queries';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import { AdministrationPage } from '../../_administration/administration-page';
import { administratorsOnly } from '../../_administration/administrators-only';
import { RightsForm } from '../../_administration/rights-form';
import { inviteEmployeeAction } from '../../_administration/roles.action';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('administration.people');
  return { title: t('heading'), robots: { index: false } };
}

type PeopleProps = { searchParams: Promise<{ q?: string | string[]; after?: string | string[]; done?: string }> };

/** Everybody with a role, a search for everybody else, and a form for a new colleague. */
export default async function PeoplePage({ searchParams }: PeopleProps) {
  const employee = await administratorsOnly('/workspace/administration');
  const { q, after, done } = await searchParams;
  const search = [q].flat()[0]?.slice(0, 80) ?? '';
  const { people, next } = await listPeople(employee, { search, after: [after].flat()[0] });
  const t = await getTranslations('administration.people');
  const words = await getTranslations('administration');
  const locale = await pageLocale();
  const path = pathTo(locale, '/workspace/administration');
  const query = new URLSearchParams({ ...(search && { q: search }), ...(next && { after: next }) });
  return (
    <AdministrationPage employee={employee} place="people" heading={t('heading')} done={done}>
      <p className="soft">{t('text')}</p>
      <form className="filter-bar" action={path}>
        <label htmlFor="people-search">{t('search')}</label>
        <input className="input" id="people-search" name="q" type="search" maxLength={80} defaultValue={search} />
        <button type="submit" className="btn btn-line btn-small">
          {t('searchButton')}
        </button>
        {search ? <LocalLink to="/workspace/administration">{t('clear')}</LocalLink> : null}
      </form>
      {people.length === 0 ? (
        <EmptyState heading={t('none')} level={2}>
          {t('noneText')}
        </EmptyState>
      ) : (
        <Table
          caption={search ? t('foundCaption') : t('caption')}
          columns={(['name', 'email', 'roles', 'managed'] as const).map((key) => ({
            key,
            label: t(`columns.${key}`),
            number: key === 'managed',
          }))}
          rows={people.map(({ id, name, email, roles: held, partner, managed }) => ({
            key: id,
            cells: [
              <LocalLink key="name" to="/workspace/administration/people/[id]" params={{ id }}>
                {name ?? email ?? t('unnamed')}
              </LocalLink>,
              email ?? t('noAddress'),
              held.length > 0
                ? held.map((role) => words(`roles.${role}`)).join(', ')
                : partner
                  ? t('partnerOf', { name: partner })
                  : t('noRole'),
              managed,
            ],
          }))}
        />
      )}
      <Pager label={t('pages')} older={next ? { href: `${path}?${query}`, label: t('older') } : undefined} />
      <section className="rights" aria-labelledby="invite">
        <h2 id="invite">{t('inviteHeading')}</h2>
        <p className="soft">{t('inviteText')}</p>
        <RightsForm
          action={inviteEmployeeAction}
          path={path}
          locale={locale}
          name="invite"
          fields={[
            { kind: 'email', name: 'email', label: words('fields.email') },
            {
              kind: 'select',
              name: 'role',
              label: words('fields.role'),
              options: [
                { value: '', label: words('fields.choose') },
                ...roles.map((role) => ({ value: role, label: words(`roles.${role}`) })),
              ],
            },
            { kind: 'sure', name: 'sure', label: words('fields.sure') },
          ]}
          submit={t('invite')}
        />
      </section>
    </AdministrationPage>
  );
}
