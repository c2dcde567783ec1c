import { getFormatter, getTranslations } from 'next-intl/server';
import { FollowArea } from '@/app/_following/follow-area';
import { LocalLink } from '@/app/_navigation/local-link';
import { OverBadge } from '@/app/_strategy/life-badge';
import { Voice } from '@/app/_ui/voice';
import { inLocale } from '@/lib/i18n/locale';
import type { PoolView, ThemePageView } from '@/lib/strategy/plan-views';
import { pageLocale } from '@/lib/web/page-locale';

/** What the theme is, what the plan says of involving citizens, and what the plan places around it. */
export async function ThemeTop({ theme }: { theme: ThemePageView }) {
  const locale = await pageLocale();
  const t = await getTranslations('theme');
  const subtitle = inLocale(theme, 'subtitle', locale);
  return (
    <div className="wrap theme-top">
      <div>
        <p className="soft">{t('kind')}</p>
        <h1>{inLocale(theme, 'title', locale)}</h1>
        {subtitle ? <p className="lede">{subtitle}</p> : null}
        <OverBadge life={theme} />
        <Continuation theme={theme} />
        <FollowArea what="theme" slug={theme.slug} title={inLocale(theme, 'title', locale)} />
        {theme.involvement ? (
          <blockquote>
            <Voice text={inLocale(theme.involvement, 'text', locale)} big />
            <p className="source">{t('quoteSource')}</p>
          </blockquote>
        ) : null}
        <Initiatives theme={theme} />
      </div>
      <Aside theme={theme} />
    </div>
  );
}

async function Initiatives({ theme }: { theme: ThemePageView }) {
  const locale = await pageLocale();
  const t = await getTranslations('theme');
  return (
    <section className="stack" aria-labelledby="indsatser">
      <h2 id="indsatser">{t('initiatives', { count: theme.initiatives.length })}</h2>
      <ul className="plain-list">
        {theme.initiatives.map((initiative) => {
          const { slug, projects } = initiative;
          const [project] = projects;
          const title = inLocale(initiative, 'title', locale);
          return (
            <li key={slug}>
              {project ? (
                <LocalLink to="/projects/[slug]" params={{ slug: project.slug }}>
                  {title}
                </LocalLink>
              ) : (
                <>
                  {title} <span className="soft">{t('noProject')}</span>
                </>
              )}{' '}
              <OverBadge life={initiative} />
            </li>
          );
        })}
      </ul>
      {theme.initiatives.some(({ isInferred }) => isInferred) ? (
        <p className="source">
          {t('inferred')}{' '}
          <LocalLink to="/strategy" anchor="tvivl">
            {t('readDoubts')}
          </LocalLink>
        </p>
      ) : null}
    </section>
  );
}

/** The themes of other plans that this one carries on, and that carry this one on. */
async function Continuation({ theme }: { theme: ThemePageView }) {
  const locale = await pageLocale();
  const t = await getTranslations('theme');
  const linked = [
    ...(theme.continues ? [{ key: 'continues' as const, other: theme.continues }] : []),
    ...theme.continuedBy.map((other) => ({ key: 'continuedBy' as const, other })),
  ];
  return linked.map(({ key, other }) => (
    <p key={other.slug} className="note">
      {t(key)}{' '}
      <LocalLink to="/strategy/[theme]" params={{ theme: other.slug }}>
        {t('themeOfPlan', {
          theme: inLocale(other, 'title', locale),
          plan: inLocale(other.plan, 'title', locale),
          from: other.plan.periodFrom,
          to: other.plan.periodTo,
        })}
      </LocalLink>
    </p>
  ));
}

async function Aside({ theme }: { theme: ThemePageView }) {
  const locale = await pageLocale();
  const t = await getTranslations('theme');
  const goals = await getTranslations('strategy.goal');
  return (
    <div className="side">
      {theme.goals.length > 0 ? (
        <section aria-labelledby="maal">
          <h2 id="maal">{t('goals')}</h2>
          <ul className="goals">
            {theme.goals.map((number) => (
              <li key={number}>
                <b>{number}</b>
                {goals(String(number))}
              </li>
            ))}
          </ul>
          <p className="source">{t('goalsNote')}</p>
        </section>
      ) : null}
      {theme.pools.length > 0 ? <Pools theme={theme} /> : null}
      {theme.documents.length > 0 ? (
        <section aria-labelledby="dokumenter">
          <h2 id="dokumenter">{t('documents')}</h2>
          <p>{theme.documents.map((document) => inLocale(document, 'title', locale)).join(locale === 'da' ? ' og ' : ' and ')}</p>
        </section>
      ) : null}
    </div>
  );
}

async function Pools({ theme }: { theme: ThemePageView }) {
  const t = await getTranslations('theme');
  const byCommittee = Map.groupBy(theme.pools, ({ committee }) => committee?.nameDa);
  return (
    <section aria-labelledby="puljer">
      <h2 id="puljer">{t('pools')}</h2>
      <ul className="plain-list">
        {[...byCommittee].map(([committee, pools]) => (
          <li key={committee ?? ''}>
            <CommitteePools pools={pools} />
          </li>
        ))}
      </ul>
      <p className="source">
        {t('poolsNote')}{' '}
        <LocalLink to="/strategy" anchor="puljer">
          {t('readPools')}
        </LocalLink>
      </p>
    </section>
  );
}

/** What a committee has in all: each of its pools is described with the plan. */
async function CommitteePools({ pools }: { pools: PoolView[] }) {
  const locale = await pageLocale();
  const t = await getTranslations('theme');
  const format = await getFormatter();
  const committee = pools[0]?.committee;
  const sum = pools.reduce((all, { amountDkk }) => all + amountDkk, 0);
  const amount = format.number(sum / 1_000_000, { maximumFractionDigits: 2 });
  return (
    <>
      {committee ? inLocale(committee, 'name', locale) : t('noCommittee')}: {t('million', { amount, count: pools.length })}
    </>
  );
}
