import { getTranslations } from 'next-intl/server';
import { inLocale } from '@/lib/i18n/locale';
import { pageLocale } from '@/lib/web/page-locale';
import { bodyOf, headingOf } from './_passages';
import type { PlanContent } from './_plan-content';
import { QuotedSection } from './_quoted-section';

/** What the plan demands: effect and coherence in its own words, and the rules read from it. */
export async function PlanRules({ content: { plan } }: { content: PlanContent }) {
  const locale = await pageLocale();
  const t = await getTranslations('strategy');
  const heading = headingOf(plan, 'effect');
  const title = heading ? inLocale(heading, 'text', locale) : '';
  return (
    <div className="wrap band cols" id="regler">
      <QuotedSection id="effekt" heading={title} passages={bodyOf(plan, 'effect')} source={t('source', { section: title })} />
      <section aria-labelledby="regler-h">
        <h2 id="regler-h">{t('rules')}</h2>
        <p className="soft">{t('rulesText')}</p>
        <ol className="plan-rules">
          {plan.principles.map((principle) => (
            <li key={principle.ref}>{inLocale(principle, 'text', locale)}</li>
          ))}
        </ol>
      </section>
    </div>
  );
}
