import { getFormatter, getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { Stop } from '@/app/_ui/stop';
import { Table } from '@/app/_ui/table';
import { inLocale } from '@/lib/i18n/locale';
import { currentVersion } from '@/lib/projects/fact';
import type { CaseView, ProjectPageView } from '@/lib/projects/project-views';
import { pageLocale } from '@/lib/web/page-locale';
import { CasesMap } from './_project-map';

type CaseListProps = { page: ProjectPageView };

/** The cases of a parent, each with its state, and what they come to together. */
export async function CaseList({ page }: CaseListProps) {
  const locale = await pageLocale();
  const t = await getTranslations('project.cases');
  const project = await getTranslations('project');
  const ui = await getTranslations('ui');
  if (page.cases.length === 0) return null;
  const status = (one: CaseView) =>
    one.openPhase
      ? t('open', { days: one.openPhase.daysLeft })
      : one.stop === 'open'
        ? ui('state.open')
        : project(`status.${one.status}`);
  return (
    <div className="split" id="sager">
      <div>
        <h2 id="cases-h">{t('heading', { count: page.cases.length })}</h2>
        <p className="soft">{t('text')}</p>
        <Sums page={page} />
      </div>
      <section aria-labelledby="cases-h" className="cases">
        <CasesMap page={page} />
        <Table
          caption={t('caption')}
          columns={[
            { key: 'case', label: t('case') },
            { key: 'state', label: t('state') },
            { key: 'applicant', label: t('applicant') },
            ...page.sums.map((sum) => ({ key: `${sum.key} ${sum.unit}`, label: inLocale(sum, 'label', locale), number: true })),
          ]}
          rows={page.cases.map((one) => ({
            key: one.id,
            cells: [
              <LocalLink key="case" to="/projects/[slug]" params={{ slug: one.slug }}>
                {inLocale(one, 'title', locale)}
              </LocalLink>,
              <span key="state" className="where">
                <Stop state={one.stop} /> {status(one)}
              </span>,
              one.applicant ?? t('unknown'),
              ...page.sums.map((sum) => amountOf(one, sum.key, locale) ?? t('unknown')),
            ],
          }))}
        />
      </section>
    </div>
  );
}

async function Sums({ page }: CaseListProps) {
  const locale = await pageLocale();
  const t = await getTranslations('project.cases');
  const format = await getFormatter();
  return page.sums.map((sum) => (
    <p key={`${sum.key} ${sum.unit}`}>
      {t('sum', {
        label: inLocale(sum, 'label', locale),
        total: `${format.number(sum.total)} ${sum.unit}`,
        counted: sum.caseIds.length,
        cases: page.cases.length,
      })}
    </p>
  ));
}

function amountOf(one: CaseView, key: string, locale: 'da' | 'en'): string | null {
  const fact = one.facts.find((candidate) => candidate.key === key);
  const version = fact && currentVersion(fact);
  return version ? inLocale(version, 'value', locale) : null;
}
