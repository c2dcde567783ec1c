import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { Table } from '@/app/_ui/table';
import { plainDate } from '@/lib/i18n/dates';
import { inLocale, type Locale } from '@/lib/i18n/locale';
import { whyLength } from '@/lib/identity/administration-schema';
import type { PartnerView } from '@/lib/identity/administration-views';
import { getPartner, listGrantableThemes, listManageableProjects } from '@/lib/identity/server/administration-queries';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import { AdministrationPage } from '../../../../_administration/administration-page';
import { administratorsOnly } from '../../../../_administration/administrators-only';
import {
  addMemberAction,
  grantProjectAction,
  grantThemeAction,
  removeMemberAction,
  revokeGrantAction,
} from '../../../../_administration/partners.action';
import { RightsForm } from '../../../../_administration/rights-form';
import type { Employee } from '../../../../_desk/employee-only';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('administration.partners');
  return { title: t('heading'), robots: { index: false } };
}

type PartnerProps = { params: Promise<{ id: string }>; searchParams: Promise<{ done?: string }> };

/** One partner organisation: who is a member, and which projects it sees from when to when. */
export default async function PartnerPage({ params, searchParams }: PartnerProps) {
  const { id } = await params;
  const employee = await administratorsOnly('/workspace/administration/partners/[id]', { id });
  const partner = await getPartner(employee, id);
  if (!partner) notFound();
  const t = await getTranslations('administration.partner');
  const locale = await pageLocale();
  const { done } = await searchParams;
  const shown = { partner, locale, path: pathTo(locale, '/workspace/administration/partners/[id]', { id }) };
  return (
    <AdministrationPage employee={employee} place="partners" heading={partner.name} done={done}>
      <p>
        <LocalLink to="/workspace/administration/partners">{t('back')}</LocalLink>
      </p>
      <MembersSection {...shown} />
      <GrantsSection {...shown} employee={employee} />
    </AdministrationPage>
  );
}

type SectionProps = { partner: PartnerView; locale: Locale; path: string };

async function MembersSection({ partner, locale, path }: SectionProps) {
  const t = await getTranslations('administration.partner');
  const words = await getTranslations('administration');
  return (
    <section className="rights" aria-labelledby="members">
      <h2 id="members">{t('membersHeading')}</h2>
      {partner.members.length === 0 ? <p className="soft">{t('noMembers')}</p> : null}
      <ul className="placed">
        {partner.members.map((member) => (
          <li key={member.id}>
            <span>{[member.name, member.email].filter(Boolean).join(', ')}</span>
            <RightsForm
              action={removeMemberAction}
              path={path}
              locale={locale}
              name={`remove-${member.id}`}
              hidden={{ id: partner.id, personId: member.id }}
              fields={[]}
              submit={t('remove')}
              about={member.name ?? member.email ?? ''}
            />
          </li>
        ))}
      </ul>
      <h3>{t('addHeading')}</h3>
      <p className="soft">{t('addText')}</p>
      <RightsForm
        action={addMemberAction}
        path={path}
        locale={locale}
        name="add"
        hidden={{ id: partner.id }}
        fields={[
          { kind: 'email', name: 'email', label: words('fields.email') },
          { kind: 'sure', name: 'sure', label: words('fields.sure') },
        ]}
        submit={t('add')}
      />
    </section>
  );
}

async function GrantsSection({ employee, partner, locale, path }: SectionProps & { employee: Employee }) {
  const t = await getTranslations('administration.partner');
  const words = await getTranslations('administration');
  const [all, themes] = await Promise.all([listManageableProjects(employee), listGrantableThemes(employee)]);
  const projects = all.filter(({ publication }) => publication);
  const forms = [
    { kind: 'project', action: grantProjectAction, subjects: projects },
    { kind: 'theme', action: grantThemeAction, subjects: themes },
  ] as const;
  return (
    <section className="rights" aria-labelledby="grants">
      <h2 id="grants">{t('grantsHeading')}</h2>
      {partner.grants.length === 0 ? (
        <p className="soft">{t('noGrants')}</p>
      ) : (
        <Table
          caption={t('grantsCaption')}
          columns={(['subject', 'why', 'from', 'until', 'state', 'act'] as const).map((key) => ({
            key,
            label: t(`columns.${key}`),
          }))}
          rows={partner.grants.map(({ id, kind, subject, startsOn, endsOn, state, why, grantedBy }) => ({
            key: id,
            cells: [
              t(`subjects.${kind}`, { title: inLocale(subject, 'title', locale) }),
              [why, grantedBy && t('grantedBy', { name: grantedBy })].filter(Boolean).join(' '),
              plainDate(startsOn, locale),
              endsOn ? plainDate(endsOn, locale) : t('open'),
              t(`states.${state}`),
              state === 'revoked' ? (
                ''
              ) : (
                <RightsForm
                  key="revoke"
                  action={revokeGrantAction}
                  path={path}
                  locale={locale}
                  name={`revoke-${id}`}
                  hidden={{ id }}
                  fields={[]}
                  submit={t('revoke')}
                  about={inLocale(subject, 'title', locale)}
                />
              ),
            ],
          }))}
        />
      )}
      {forms.map(({ kind, action, subjects }) => (
        <div key={kind}>
          <h3>{t(`grantHeadings.${kind}`)}</h3>
          <p className="soft">{t(`grantTexts.${kind}`)}</p>
          <RightsForm
            action={action}
            path={path}
            locale={locale}
            name={kind}
            hidden={{ id: partner.id }}
            fields={[
              {
                kind: 'select',
                name: `${kind}Id`,
                label: words(`fields.${kind}`),
                options: [
                  { value: '', label: words('fields.choose') },
                  ...subjects.map((subject) => ({ value: subject.id, label: inLocale(subject, 'title', locale) })),
                ],
              },
              { kind: 'text', name: 'why', label: words('fields.why'), hint: words('fields.whyHint'), maxLength: whyLength },
              { kind: 'date', name: 'startsOn', label: words('fields.startsOn'), hint: words('fields.daysHint') },
              { kind: 'date', name: 'endsOn', label: words('fields.endsOn'), hint: words('fields.endHint') },
              { kind: 'sure', name: 'sure', label: words('fields.sureGrant') },
            ]}
            submit={t('grant')}
          />
        </div>
      ))}
    </section>
  );
}
