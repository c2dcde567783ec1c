import { getTranslations } from 'next-intl/server';
import { inLocale } from '@/lib/i18n/locale';
import { pageLocale } from '@/lib/web/page-locale';
import type { PlanContent } from './_plan-content';

/** Where the plan can be read in more ways than one, and how it is read here. */
export async function PlanDoubts({ content: { plan } }: { content: PlanContent }) {
  const locale = await pageLocale();
  const t = await getTranslations('strategy');
  return (
    <section className="band band-sand" id="tvivl" aria-labelledby="tvivl-h">
      <div className="wrap">
        <div className="band-head">
          <h2 id="tvivl-h">{t('doubts')}</h2>
          <p className="lede">{t('doubtsText')}</p>
        </div>
        <dl className="doubts">
          {plan.ambiguities.map((one) => (
            <div key={one.ref}>
              <dt>{t('doubt', { about: inLocale(one, 'about', locale) })}</dt>
              <dd>{inLocale(one, 'text', locale)}</dd>
            </div>
          ))}
        </dl>
        <p className="source">{t('sourceFile', { title: plan.sourceTitle })}</p>
      </div>
    </section>
  );
}
