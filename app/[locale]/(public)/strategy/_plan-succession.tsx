import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { copenhagenDate } from '@/lib/i18n/copenhagen';
import { plainDate } from '@/lib/i18n/dates';
import { inLocale } from '@/lib/i18n/locale';
import { pageLocale } from '@/lib/web/page-locale';
import type { PlanContent } from './_plan-content';

/** The plan along the years: its timeline, the plan before, the plan after, and how it stood when it was kept. */
export async function PlanSuccession({ content: { plan, sent, snapshots } }: { content: PlanContent }) {
  // What was kept says nothing of what came later.
  if (sent === null) return null;
  const locale = await pageLocale();
  const t = await getTranslations('strategy');
  const named = [
    ...(plan.predecessor ? [{ key: 'before' as const, other: plan.predecessor }] : []),
    ...(plan.successor ? [{ key: 'after' as const, other: plan.successor }] : []),
  ];
  return (
    <section aria-labelledby="aarene">
      <h2 id="aarene">{t('years')}</h2>
      <ul className="plain-list">
        <li>
          <LocalLink to="/strategy/timeline">{t('toTimeline')}</LocalLink>
        </li>
        {named.map(({ key, other }) => (
          <li key={key}>
            {t(key)}{' '}
            <LocalLink to="/strategy/plans/[plan]" params={{ plan: other.slug }}>
              {t('planYears', { title: inLocale(other, 'title', locale), from: other.periodFrom, to: other.periodTo })}
            </LocalLink>
          </li>
        ))}
        {snapshots.map(({ id, takenAt }) => (
          <li key={id}>
            <LocalLink to="/strategy/plans/[plan]/snapshots/[snapshot]" params={{ plan: plan.slug, snapshot: id }}>
              {t('kept', { date: plainDate(copenhagenDate(takenAt), locale) })}
            </LocalLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
