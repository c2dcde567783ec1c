import { getTranslations } from 'next-intl/server';
import { Banner } from '@/app/_ui/banner';
import { inLocale } from '@/lib/i18n/locale';
import { pageLocale } from '@/lib/web/page-locale';
import { bodyOf, headingOf } from './_passages';
import type { PlanContent } from './_plan-content';
import { QuotedSection } from './_quoted-section';

/** What the plan is, whether it still runs, and what it says of itself. */
export async function PlanTop({ content: { plan, hasEnded } }: { content: PlanContent }) {
  const locale = await pageLocale();
  const t = await getTranslations('strategy');
  const period = { from: plan.periodFrom, to: plan.periodTo };
  const heading = (section: string) => {
    const passage = headingOf(plan, section);
    return passage ? inLocale(passage, 'text', locale) : '';
  };
  return (
    <div className="wrap theme-top">
      <div>
        <p className="soft">{t('kind', { publisher: plan.publisher })}</p>
        <h1>{inLocale(plan, 'title', locale)}</h1>
        <p className="lede">{t('lede', period)}</p>
        {hasEnded ? (
          <Banner strong={t('endedStrong', period)}>
            {plan.successor ? t('endedSuccessor', { title: inLocale(plan.successor, 'title', locale) }) : t('endedText')}
          </Banner>
        ) : null}
        <div className="plan-words">
          <QuotedSection
            id="formaal"
            heading={heading('purpose')}
            passages={bodyOf(plan, 'purpose')}
            source={t('source', { section: heading('purpose') })}
          />
          <QuotedSection
            id="afsaet"
            heading={heading('basis')}
            passages={bodyOf(plan, 'basis')}
            source={t('source', { section: heading('basis') })}
          />
        </div>
      </div>
      <PlanAside content={{ plan }} />
    </div>
  );
}

async function PlanAside({ content: { plan } }: { content: Pick<PlanContent, 'plan'> }) {
  const locale = await pageLocale();
  const t = await getTranslations('strategy');
  const goals = await getTranslations('strategy.goal');
  return (
    <div className="side">
      <nav aria-label={t('onThisPage')}>
        <h2>{t('onThisPage')}</h2>
        <ul className="plain-list">
          {(['temaer', 'regler', 'styring', 'puljer', 'tvivl'] as const).map((anchor) => (
            <li key={anchor}>
              <a href={`#${anchor}`}>{t(`anchor.${anchor}`)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <section aria-labelledby="maal">
        <h2 id="maal">{t('goals')}</h2>
        <ul className="goals">
          {plan.goals.map((number) => (
            <li key={number}>
              <b>{number}</b>
              {goals(String(number))}
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="aftale">
        <h2 id="aftale">{t('agreement')}</h2>
        {bodyOf(plan, 'budget').map((passage) => (
          <p key={passage.key}>{inLocale(passage, 'text', locale)}</p>
        ))}
      </section>
    </div>
  );
}
