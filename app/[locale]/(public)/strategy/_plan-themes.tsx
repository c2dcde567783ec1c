import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { OverBadge } from '@/app/_strategy/life-badge';
import { EmptyState } from '@/app/_ui/empty-state';
import { ExampleTag } from '@/app/_ui/example-tag';
import { inLocale } from '@/lib/i18n/locale';
import { isDemonstration } from '@/lib/platform/env';
import type { InitiativeView } from '@/lib/strategy/plan-views';
import { pageLocale } from '@/lib/web/page-locale';
import { headingOf } from './_passages';
import type { PlanContent } from './_plan-content';

/** The themes with their initiatives, and the way to the projects that carry them out. */
export async function PlanThemes({ content: { plan, sent } }: { content: PlanContent }) {
  const locale = await pageLocale();
  const t = await getTranslations('strategy');
  const ui = await getTranslations('ui');
  const heading = headingOf(plan, 'themes');
  return (
    <section className="band band-heath" id="temaer" aria-labelledby="temaer-h">
      <div className="wrap">
        <div className="band-head">
          <h2 id="temaer-h">{heading ? inLocale(heading, 'text', locale) : t('anchor.temaer')}</h2>
          <p className="lede">{t('themesText')}</p>
        </div>
        {plan.themes.length === 0 ? (
          <EmptyState heading={t('noThemesHeading')} level={3}>
            {t('noThemesText')}
          </EmptyState>
        ) : null}
        <ol className="cols plan-themes">
          {plan.themes.map((theme) => {
            const subtitle = inLocale(theme, 'subtitle', locale);
            const count = sent?.[theme.id] ?? 0;
            return (
              <li key={theme.ref}>
                <h3>
                  <LocalLink to="/strategy/[theme]" params={{ theme: theme.slug }}>
                    {inLocale(theme, 'title', locale)}
                  </LocalLink>
                </h3>
                {subtitle ? <p className="soft">{subtitle}</p> : null}
                <OverBadge life={theme} />
                <ul className="plain-list">
                  {theme.initiatives.map((initiative) => (
                    <li key={initiative.slug}>
                      <Initiative initiative={initiative} /> <OverBadge life={initiative} />
                    </li>
                  ))}
                </ul>
                {sent === null ? null : (
                  <p className="small">
                    <LocalLink to="/strategy/[theme]/contributions" params={{ theme: theme.slug }}>
                      {t('contributions', { count })}
                    </LocalLink>{' '}
                    {isDemonstration() && count > 0 ? <ExampleTag>{ui('exampleNumbers')}</ExampleTag> : null}
                  </p>
                )}
              </li>
            );
          })}
        </ol>
        {plan.themes.some(({ initiatives }) => initiatives.some(({ isInferred }) => isInferred)) ? (
          <p className="source">
            {t('inferred')} <a href="#tvivl">{t('readDoubts')}</a>
          </p>
        ) : null}
      </div>
    </section>
  );
}

async function Initiative({ initiative: { projects, ...initiative } }: { initiative: InitiativeView }) {
  const locale = await pageLocale();
  const title = inLocale(initiative, 'title', locale);
  const [project] = projects;
  if (!project) return title;
  return (
    <LocalLink to="/projects/[slug]" params={{ slug: project.slug }}>
      {title}
    </LocalLink>
  );
}
