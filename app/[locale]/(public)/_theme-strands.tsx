import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { ExampleTag } from '@/app/_ui/example-tag';
import { Strands } from '@/app/_ui/strands';
import type { StrandShape } from '@/lib/drawing/strand-shapes';
import { inLocale } from '@/lib/i18n/locale';
import { isDemonstration } from '@/lib/platform/env';
import type { ThemeView } from '@/lib/strategy/plan-views';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';

/** What the thread draws over a theme, by its id in the plan; any other theme gets a wave. */
const shapes: Record<string, StrandShape> = { T1: 'loops', T2: 'tree', T3: 'family', T4: 'book' };

type ThemeStrandsProps = { themes: (ThemeView & { sent: number })[] };

/** The themes of the plan side by side, with what they hold and how much was said. */
export async function ThemeStrands({ themes }: ThemeStrandsProps) {
  if (themes.length === 0) return null;
  const locale = await pageLocale();
  const t = await getTranslations('home.themes');
  const ui = await getTranslations('ui');
  return (
    <section className="band band-heath" aria-labelledby="temaer">
      <div className="wrap">
        <div className="band-head">
          <h2 id="temaer">{t('heading', { count: themes.length })}</h2>
          <p className="lede">
            {t('text')} <LocalLink to="/strategy">{t('readPlan')}</LocalLink>
          </p>
        </div>
        <Strands
          strands={themes.map((theme) => ({
            key: theme.ref,
            shape: shapes[theme.ref] ?? 'wave',
            title: inLocale(theme, 'title', locale),
            href: pathTo(locale, '/strategy/[theme]', { theme: theme.slug }),
            items: theme.initiatives.map((initiative) => ({ key: initiative.slug, text: inLocale(initiative, 'title', locale) })),
            count: (
              <>
                {t('initiatives', { count: theme.initiatives.length })}
                <br />
                <LocalLink to="/strategy/[theme]/contributions" params={{ theme: theme.slug }}>
                  {t('contributions', { count: theme.sent })}
                </LocalLink>{' '}
                {isDemonstration() && theme.sent > 0 ? <ExampleTag>{ui('exampleNumbers')}</ExampleTag> : null}
              </>
            ),
          }))}
        />
      </div>
    </section>
  );
}
