import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { Banner } from '@/app/_ui/banner';
import { EmptyState } from '@/app/_ui/empty-state';
import { Table } from '@/app/_ui/table';
import { plainDate } from '@/lib/i18n/dates';
import { inLocale } from '@/lib/i18n/locale';
import type { PlanView } from '@/lib/strategy/plan-views';
import { getPlanBySlug, listPlans } from '@/lib/strategy/server/plan-queries';
import { pageLocale } from '@/lib/web/page-locale';
import { DeskPage } from '../../_desk/desk-page';
import { keepersOnly } from '../../_strategy/keepers-only';
import { strategyDeeds } from '../../_strategy/strategy-path';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('strategyDesk');
  return { title: t('heading'), robots: { index: false } };
}

/** Every plan with its themes and where each stands in its life, and the way to what can be done. */
export default async function StrategyDesk({ searchParams }: { searchParams: Promise<{ done?: string }> }) {
  const employee = await keepersOnly('/workspace/strategy');
  const t = await getTranslations('strategyDesk');
  const asked = (await searchParams).done;
  const done = strategyDeeds.find((each) => each === asked);
  const plans = (await Promise.all((await listPlans()).map(({ slug }) => getPlanBySlug(slug)))).filter((plan) => plan !== null);
  return (
    <DeskPage employee={employee} place="strategy" heading={t('heading')}>
      {done ? (
        <Banner tone="ok" live>
          {t(`done.${done}`)}
        </Banner>
      ) : null}
      <p className="soft">{t('text')}</p>
      {plans.length === 0 ? (
        <EmptyState heading={t('noPlan')} level={2}>
          {t('noPlanText')}
        </EmptyState>
      ) : (
        plans.map((plan) => <Plan key={plan.slug} plan={plan} />)
      )}
    </DeskPage>
  );
}

async function Plan({ plan }: { plan: PlanView }) {
  const locale = await pageLocale();
  const t = await getTranslations('strategyDesk');
  const life = await getTranslations('life');
  const params = { plan: plan.slug };
  return (
    <section className="flow" aria-labelledby={plan.slug}>
      <h2 id={plan.slug}>
        {t('planHeading', { title: inLocale(plan, 'title', locale), from: plan.periodFrom, to: plan.periodTo })}
      </h2>
      {plan.successor ? <p className="soft">{t('succeededBy', { title: inLocale(plan.successor, 'title', locale) })}</p> : null}
      {plan.themes.length === 0 ? (
        <p className="soft">{t('noThemes')}</p>
      ) : (
        <Table
          caption={t('caption')}
          columns={(['theme', 'state', 'since', 'initiatives'] as const).map((key) => ({
            key,
            label: t(`columns.${key}`),
            number: key === 'initiatives',
          }))}
          rows={plan.themes.map((theme) => {
            const since = theme.changes.at(-1)?.happenedOn;
            return {
              key: theme.slug,
              cells: [
                <LocalLink key="theme" to="/workspace/strategy/themes/[theme]" params={{ theme: theme.slug }}>
                  {inLocale(theme, 'title', locale)}
                </LocalLink>,
                life(`states.${theme.state}`),
                since ? plainDate(since, locale) : t('withPlan'),
                theme.initiatives.length,
              ],
            };
          })}
        />
      )}
      <p className="pager">
        <LocalLink to="/workspace/strategy/plans/[plan]/theme" params={params} className="btn btn-line btn-small">
          {t('newTheme')}
        </LocalLink>
        {plan.successor ? null : (
          <LocalLink to="/workspace/strategy/plans/[plan]/successor" params={params} className="btn btn-line btn-small">
            {t('newSuccessor')}
          </LocalLink>
        )}
        <LocalLink to="/strategy/plans/[plan]" params={params}>
          {t('asRead')}
        </LocalLink>
      </p>
    </section>
  );
}
