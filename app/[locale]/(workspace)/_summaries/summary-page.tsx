import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { LocalLink } from '@/app/_navigation/local-link';
import { Banner } from '@/app/_ui/banner';
import { Chips } from '@/app/_ui/chips';
import { ExampleTag } from '@/app/_ui/example-tag';
import { inLocale } from '@/lib/i18n/locale';
import type { ComposedView } from '@/lib/insight/composed-views';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import { DeskPage } from '../_desk/desk-page';
import type { Employee } from '../_desk/employee-only';
import { summaryDeeds } from './summary-path';

const tabs = {
  parts: '/workspace/summaries/[id]',
  preview: '/workspace/summaries/[id]/preview',
  versions: '/workspace/summaries/[id]/versions',
  sharing: '/workspace/summaries/[id]/sharing',
} as const;

type SummaryPageProps = {
  employee: Employee;
  summary: ComposedView;
  tab: keyof typeof tabs;
  done?: string;
  children: ReactNode;
};

/** A page about one composed summary: what it is of, the ways between its parts, what has just been done. */
export async function SummaryPage({ employee, summary, tab, done, children }: SummaryPageProps) {
  const t = await getTranslations('composing');
  const ui = await getTranslations('ui');
  const locale = await pageLocale();
  return (
    <DeskPage employee={employee} place="summaries" heading={inLocale(summary, 'title', locale)}>
      <p>
        <LocalLink to="/workspace/summaries">{t('back')}</LocalLink>
      </p>
      <p className="soft">
        {t(`subjects.${summary.subject.kind}`, { title: inLocale(summary.subject, 'title', locale) })}{' '}
        {summary.isExample ? <ExampleTag>{ui('example')}</ExampleTag> : null}
      </p>
      <Chips
        label={t('tabs.label')}
        chips={(Object.keys(tabs) as (keyof typeof tabs)[]).map((each) => ({
          href: pathTo(locale, tabs[each], { id: summary.id }),
          label: t(`tabs.${each}`, { count: summary.versions.length }),
          current: each === tab,
        }))}
      />
      <Done done={done} />
      {children}
    </DeskPage>
  );
}

/** What has just been done, from the address. */
export async function Done({ done }: { done?: string }) {
  const deed = summaryDeeds.find((each) => each === done);
  if (!deed) return null;
  const t = await getTranslations('composing.done');
  return (
    <Banner tone="ok" live>
      {t(deed)}
    </Banner>
  );
}
