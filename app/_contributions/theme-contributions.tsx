import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { inLocale } from '@/lib/i18n/locale';
import type { ContributionFilter } from '@/lib/thread/thread-figures';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import { themeContributionsContent } from './contents';
import { ContributionList } from './contribution-list';
import { filterWord } from './filter-words';

type ThemeContributionsProps = { slug: string; filter: ContributionFilter; cursor: string | null };

/** What was said under a theme, as the theme's page counts it. */
export async function ThemeContributions({ slug, filter, cursor }: ThemeContributionsProps) {
  const content = await themeContributionsContent(slug, filter, cursor);
  if (!content) notFound();
  const locale = await pageLocale();
  const t = await getTranslations('contributions');
  const { contributions, figures, after, theme } = content;
  const title = inLocale(theme, 'title', locale);
  const filtered = (one: 'answered' | 'used') =>
    pathTo(locale, '/strategy/[theme]/contributions/[filter]', { theme: slug, filter: filterWord(one, locale) });
  const older = (next: string) =>
    filter === 'all'
      ? pathTo(locale, '/strategy/[theme]/contributions/after/[cursor]', { theme: slug, cursor: next })
      : pathTo(locale, '/strategy/[theme]/contributions/[filter]/after/[cursor]', {
          theme: slug,
          filter: filterWord(filter, locale),
          cursor: next,
        });
  return (
    <ContributionList
      heading={t(`theme.${filter}`, { theme: title })}
      lede={
        <>
          {t('theme.text')}{' '}
          <LocalLink to="/strategy/[theme]" params={{ theme: slug }}>
            {t('theme.back', { theme: title })}
          </LocalLink>
        </>
      }
      contributions={contributions}
      figures={figures}
      filter={filter}
      filterPaths={{
        all: pathTo(locale, '/strategy/[theme]/contributions', { theme: slug }),
        answered: filtered('answered'),
        used: filtered('used'),
      }}
      olderPath={after && older(after)}
      isLater={cursor !== null}
    />
  );
}
