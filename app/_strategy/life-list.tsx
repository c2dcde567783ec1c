import { getTranslations } from 'next-intl/server';
import { plainDate } from '@/lib/i18n/dates';
import { inLocale } from '@/lib/i18n/locale';
import type { LifeChangeView, PlanNameView } from '@/lib/strategy/plan-views';
import { pageLocale } from '@/lib/web/page-locale';

type LifeListProps = { changes: LifeChangeView[]; plan: Pick<PlanNameView, 'periodFrom' | 'periodTo'> };

/** The life of a theme or an initiative: each step with its day, reason and source, the first first. */
export async function LifeList({ changes, plan }: LifeListProps) {
  const locale = await pageLocale();
  const t = await getTranslations('life');
  const period = { from: plan.periodFrom, to: plan.periodTo };
  return (
    <ol className="life">
      {changes.map((change) => (
        <li key={change.number}>
          <p className="life-when">
            {change.happenedOn ? (
              <time dateTime={change.happenedOn}>{plainDate(change.happenedOn, locale)}</time>
            ) : (
              t('withPlan', period)
            )}
          </p>
          <p>
            <strong>{t(`steps.${change.step}`)}.</strong> {inLocale(change, 'reason', locale)}
          </p>
          <p className="source">{t('source', { source: change.source })}</p>
        </li>
      ))}
    </ol>
  );
}
