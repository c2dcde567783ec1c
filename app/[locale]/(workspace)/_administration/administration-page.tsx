import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Banner } from '@/app/_ui/banner';
import { Chips } from '@/app/_ui/chips';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import { DeskPage } from '../_desk/desk-page';
import type { Employee } from '../_desk/employee-only';
import { deeds } from './paths';

const places = {
  people: '/workspace/administration',
  partners: '/workspace/administration/partners',
  population: '/workspace/administration/population',
  permissions: '/workspace/administration/permissions',
  access: '/workspace/administration/access',
} as const;

type AdministrationPageProps = {
  employee: Employee;
  place: keyof typeof places;
  heading: string;
  /** What has just been done, from the address. */
  done?: string;
  children: ReactNode;
};

/** A page of the administration: the ways between its parts, what has just been done, content. */
export async function AdministrationPage({ employee, place, heading, done, children }: AdministrationPageProps) {
  const t = await getTranslations('administration');
  const locale = await pageLocale();
  const deed = deeds.find((each) => each === done);
  return (
    <DeskPage employee={employee} place="administration" heading={heading}>
      <Chips
        label={t('nav.label')}
        chips={(Object.keys(places) as (keyof typeof places)[]).map((each) => ({
          href: pathTo(locale, places[each]),
          label: t(`nav.${each}`),
          current: each === place,
        }))}
      />
      {deed ? (
        <Banner tone="ok" live>
          {t(`done.${deed}`)}
        </Banner>
      ) : null}
      {children}
    </DeskPage>
  );
}
