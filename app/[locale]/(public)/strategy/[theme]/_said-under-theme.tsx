import { getFormatter, getTranslations } from 'next-intl/server';
import { filterWord } from '@/app/_contributions/filter-words';
import { LocalLink } from '@/app/_navigation/local-link';
import { EmptyState } from '@/app/_ui/empty-state';
import { ExampleTag } from '@/app/_ui/example-tag';
import { FigureNumber, FigureNumbers } from '@/app/_ui/figure-number';
import { isDemonstration } from '@/lib/platform/env';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import type { ThemeContent } from './_theme-content';

/** How much was said under the theme, answered, used and measured, each figure with its list. */
export async function SaidUnderTheme({ content: { theme, figures, effects } }: { content: ThemeContent }) {
  const locale = await pageLocale();
  const t = await getTranslations('theme.said');
  const ui = await getTranslations('ui');
  const format = await getFormatter();
  const { sent, answered, usedOrPartly } = figures;
  const here = { theme: theme.slug };
  const list = pathTo(locale, '/strategy/[theme]/contributions', here);
  const filtered = (filter: 'answered' | 'used') =>
    pathTo(locale, '/strategy/[theme]/contributions/[filter]', { ...here, filter: filterWord(filter, locale) });
  return (
    <section className="band band-heath" aria-labelledby="sagt">
      <div className="wrap">
        <div className="band-head">
          <h2 id="sagt">{t('heading')}</h2>
          <p className="lede">
            {t('text')} {isDemonstration() && sent > 0 ? <ExampleTag>{ui('exampleNumbers')}</ExampleTag> : null}
          </p>
        </div>
        {sent === 0 ? (
          <EmptyState heading={t('emptyHeading')} action={<LocalLink to="/">{t('takePart')}</LocalLink>}>
            {t('emptyText')}
          </EmptyState>
        ) : (
          <FigureNumbers>
            <FigureNumber
              value={format.number(sent)}
              label={t('sent')}
              counts={t('sentCounts', { projects: figures.projects })}
              list={{ href: list, label: t('seeThe', { count: sent }) }}
            />
            <FigureNumber
              value={format.number(answered)}
              of={t('of', { count: sent })}
              label={t('answered')}
              counts={t('answeredCounts')}
              list={{ href: filtered('answered'), label: t('seeThe', { count: answered }) }}
            />
            <FigureNumber
              value={format.number(usedOrPartly)}
              of={t('of', { count: sent })}
              label={t('used')}
              counts={t('usedCounts')}
              list={{ href: filtered('used'), label: t('seeThe', { count: usedOrPartly }) }}
            />
            <FigureNumber
              value={format.number(effects.length)}
              label={t('effects', { count: effects.length })}
              counts={t('effectsCounts')}
              list={effects.length > 0 ? { href: '#effekt', label: t('seeEffects') } : undefined}
            />
          </FigureNumbers>
        )}
      </div>
    </section>
  );
}
