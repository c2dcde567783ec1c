import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { Banner } from '@/app/_ui/banner';
import { EmptyState } from '@/app/_ui/empty-state';
import { Table } from '@/app/_ui/table';
import { mayTellAnotherWay } from '@/lib/notifications/operations-policy';
import { toldHows } from '@/lib/notifications/operations-schema';
import type { UnreachedView } from '@/lib/notifications/operations-views';
import { listUnreached } from '@/lib/notifications/server/unreached-queries';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import { DeskPage } from '../../_desk/desk-page';
import { employeeOnly } from '../../_desk/employee-only';
import { moment } from '../../_desk/moment';
import { ToldForm } from '../../_unreached/told-form';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('unreached');
  return { title: t('heading'), robots: { index: false } };
}

/** People who must be told of a decision in another way than by mail. */
export default async function UnreachedPage({ searchParams }: { searchParams: Promise<{ done?: string }> }) {
  const employee = await employeeOnly('/workspace/unreached');
  if (!mayTellAnotherWay(employee).allowed) notFound();
  const people = await listUnreached(employee);
  const t = await getTranslations('unreached');
  const { done } = await searchParams;
  return (
    <DeskPage employee={employee} place="unreached" heading={t('heading')}>
      <p className="soft">{t('text')}</p>
      {done === 'told' ? (
        <Banner tone="ok" live>
          {t('done')}
        </Banner>
      ) : null}
      {people.length === 0 ? (
        <EmptyState heading={t('none')} level={2}>
          {t('noneText')}
        </EmptyState>
      ) : (
        <UnreachedTable people={people} />
      )}
    </DeskPage>
  );
}

async function UnreachedTable({ people }: { people: UnreachedView[] }) {
  const t = await getTranslations('unreached');
  const locale = await pageLocale();
  const texts = { how: t('how'), save: t('save'), hows: toldHows.map((value) => ({ value, label: t(`hows.${value}`) })) };
  const purpose = (name: string) =>
    t.has(`purposes.${name}` as 'purposes.other') ? t(`purposes.${name}` as 'purposes.other') : t('purposes.other');
  const state = (name: string) =>
    t.has(`states.${name}` as 'states.other') ? t(`states.${name}` as 'states.other') : t('states.other');
  return (
    <Table
      caption={t('caption')}
      columns={(['contribution', 'purpose', 'state', 'since', 'act'] as const).map((key) => ({ key, label: t(key) }))}
      rows={people.map((person) => {
        const code = person.contribution?.code;
        return {
          key: person.id,
          cells: [
            code ? (
              <LocalLink key="case" to="/workspace/cases/[code]" params={{ code }}>
                {code}
              </LocalLink>
            ) : (
              t('gone')
            ),
            person.hasLetter ? (
              <a key="letter" href={`/api/workspace/letters/${person.id}`}>
                {t('letter', { purpose: purpose(person.purpose) })}
              </a>
            ) : (
              purpose(person.purpose)
            ),
            state(person.state),
            moment(person.createdAt, locale),
            <ToldForm
              key="told"
              id={person.id}
              locale={locale}
              path={pathTo(locale, '/workspace/unreached')}
              about={code ?? purpose(person.purpose)}
              texts={texts}
            />,
          ],
        };
      })}
    />
  );
}
