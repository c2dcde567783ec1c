import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { Banner } from '@/app/_ui/banner';
import { inLocale } from '@/lib/i18n/locale';
import { pageLocale } from '@/lib/web/page-locale';
import { anchorsOf, bodyOf, headingOf } from './_passages';
import type { PlanContent } from './_plan-content';
import { PlanSuccession } from './_plan-succession';
import { QuotedSection } from './_quoted-section';

/** What the plan is, whether it still runs, and what it says of itself. */
export async function PlanTop({ content }: { content: PlanContent }) {
  const { plan, hasBegun, hasEnded } = content;
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
            {plan.successor ? (
              <>
                {t('endedSuccessor', { title: inLocale(plan.successor, 'title', locale) })}{' '}
                <LocalLink to="/strategy/plans/[plan]" params={{ plan: plan.successor.slug }}>
                  {t('readSuccessor')}
                </LocalLink>
              </>
            ) : (
              t('endedText')
            )}
          </Banner>
        ) : null}
        {hasBegun ? null : <Banner strong={t('aheadStrong', period)}>{t('aheadText')}</Banner>}
        <div className="plan-words">
          {(['purpose', 'basis'] as const)
            .filter((section) => bodyOf(plan, section).length > 0)
            .map((section) => (
              <QuotedSection
                key={section}
                id={section === 'purpose' ? 'formaal' : 'afsaet'}
                heading={heading(section)}
                passages={bodyOf(plan, section)}
                source={t('source', { section: heading(section) })}
              />
            ))}
        </div>
      </div>
      <PlanAside content={content} />
    </div>
  );
}

async function PlanAside({ content }: { content: PlanContent }) {
  const { plan } = content;
  const locale = await pageLocale();
  const t = await getTranslations('strategy');
  const goals = await getTranslations('strategy.goal');
  return (
    <div className="side">
      <nav aria-label={t('onThisPage')}>
        <h2>{t('onThisPage')}</h2>
        <ul className="plain-list">
          {anchorsOf(plan).map((anchor) => (
            <li key={anchor}>
              <a href={`#${anchor}`}>{t(`anchor.${anchor}`)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <PlanSuccession content={content} />
      {plan.goals.length > 0 ? (
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
      ) : null}
      {bodyOf(plan, 'budget').length > 0 ? (
        <section aria-labelledby="aftale">
          <h2 id="aftale">{t('agreement')}</h2>
          {bodyOf(plan, 'budget').map((passage) => (
            <p key={passage.key}>{inLocale(passage, 'text', locale)}</p>
          ))}
        </section>
      ) : null}
    </div>
  );
}
