import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { roles } from '@/lib/audit/actor';
import { inLocale, type Locale } from '@/lib/i18n/locale';
import type { PersonView } from '@/lib/identity/administration-views';
import { getPerson, listManageableProjects } from '@/lib/identity/server/administration-queries';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import { AdministrationPage } from '../../../../_administration/administration-page';
import { administratorsOnly } from '../../../../_administration/administrators-only';
import { assignManagerAction, removeManagerAction } from '../../../../_administration/managers.action';
import { RightsForm } from '../../../../_administration/rights-form';
import { grantRoleAction, takeRoleAction } from '../../../../_administration/roles.action';
import type { Employee } from '../../../../_desk/employee-only';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('administration.people');
  return { title: t('heading'), robots: { index: false } };
}

type PersonProps = { params: Promise<{ id: string }>; searchParams: Promise<{ done?: string }> };

/** One person: their roles, the projects they manage, and what can be given and taken. */
export default async function PersonPage({ params, searchParams }: PersonProps) {
  const { id } = await params;
  const employee = await administratorsOnly('/workspace/administration/people/[id]', { id });
  const person = await getPerson(employee, id);
  if (!person) notFound();
  const t = await getTranslations('administration.person');
  const people = await getTranslations('administration.people');
  const locale = await pageLocale();
  const { done } = await searchParams;
  const shown = { person, locale, path: pathTo(locale, '/workspace/administration/people/[id]', { id }) };
  return (
    <AdministrationPage employee={employee} place="people" heading={person.name ?? person.email ?? people('unnamed')} done={done}>
      <p>
        <LocalLink to="/workspace/administration">{t('back')}</LocalLink>
      </p>
      <p>{person.email ?? people('noAddress')}</p>
      {person.isOneself ? <p className="note">{t('oneself')}</p> : null}
      {person.partner ? <p className="note">{t('partner', { name: person.partner })}</p> : null}
      <RolesSection {...shown} />
      {person.roles.includes('project_manager') ? <ProjectsSection {...shown} employee={employee} /> : null}
    </AdministrationPage>
  );
}

type SectionProps = { person: PersonView; locale: Locale; path: string };

async function RolesSection({ person, locale, path }: SectionProps) {
  const t = await getTranslations('administration.person');
  const words = await getTranslations('administration');
  const missing = roles.filter((role) => !person.roles.includes(role));
  return (
    <section className="rights" aria-labelledby="roles">
      <h2 id="roles">{t('rolesHeading')}</h2>
      {person.roles.length === 0 ? <p className="soft">{t('noRoles')}</p> : null}
      <ul className="placed">
        {person.roles.map((role) => (
          <li key={role}>
            <span>{words(`roles.${role}`)}</span>
            <RightsForm
              action={takeRoleAction}
              path={path}
              locale={locale}
              name={`take-${role}`}
              hidden={{ id: person.id, role }}
              fields={[{ kind: 'sure', name: 'sure', label: words('fields.sureTake') }]}
              submit={t('take')}
              about={words(`roles.${role}`)}
            />
          </li>
        ))}
      </ul>
      {person.isOneself || missing.length === 0 ? null : (
        <>
          <h3>{t('giveHeading')}</h3>
          <RightsForm
            action={grantRoleAction}
            path={path}
            locale={locale}
            name="give"
            hidden={{ id: person.id }}
            fields={[
              {
                kind: 'select',
                name: 'role',
                label: words('fields.role'),
                options: [
                  { value: '', label: words('fields.choose') },
                  ...missing.map((role) => ({ value: role, label: words(`roles.${role}`) })),
                ],
              },
              { kind: 'sure', name: 'sure', label: words('fields.sure') },
            ]}
            submit={t('give')}
          />
        </>
      )}
    </section>
  );
}

async function ProjectsSection({ employee, person, locale, path }: SectionProps & { employee: Employee }) {
  const t = await getTranslations('administration.person');
  const words = await getTranslations('administration');
  const managed = new Set(person.managed.map(({ id }) => id));
  const projects = (await listManageableProjects(employee)).filter(({ id }) => !managed.has(id));
  return (
    <section className="rights" aria-labelledby="projects">
      <h2 id="projects">{t('projectsHeading')}</h2>
      <p className="soft">{t('projectsText')}</p>
      {person.managed.length === 0 ? <p>{t('noProjects')}</p> : null}
      <ul className="placed">
        {person.managed.map((project) => (
          <li key={project.id}>
            <span>{inLocale(project, 'title', locale)}</span>
            <RightsForm
              action={removeManagerAction}
              path={path}
              locale={locale}
              name={`remove-${project.id}`}
              hidden={{ id: person.id, projectId: project.id }}
              fields={[]}
              submit={t('remove')}
              about={inLocale(project, 'title', locale)}
            />
          </li>
        ))}
      </ul>
      {person.isOneself || projects.length === 0 ? null : (
        <RightsForm
          action={assignManagerAction}
          path={path}
          locale={locale}
          name="assign"
          hidden={{ id: person.id }}
          fields={[
            {
              kind: 'select',
              name: 'projectId',
              label: words('fields.project'),
              options: [
                { value: '', label: words('fields.choose') },
                ...projects.map((project) => ({ value: project.id, label: inLocale(project, 'title', locale) })),
              ],
            },
          ]}
          submit={t('assign')}
        />
      )}
    </section>
  );
}
