import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import type { ContributionFilter } from '@/lib/thread/thread-figures';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import { allContributionsContent } from './contents';
import { ContributionList } from './contribution-list';
import { filterWord } from './filter-words';
import { SearchBox } from './search-box';

type AllContributionsProps = { filter: ContributionFilter; cursor: string | null };

/** Everything that was said in every project, as the front page counts it. */
export async function AllContributions({ filter, cursor }: AllContributionsProps) {
  const locale = await pageLocale();
  const t = await getTranslations('contributions');
  const { contributions, figures, after } = await allContributionsContent(filter, cursor);
  const filtered = (one: 'answered' | 'used') => pathTo(locale, '/contributions/[filter]', { filter: filterWord(one, locale) });
  const older = (next: string) =>
    filter === 'all'
      ? pathTo(locale, '/contributions/after/[cursor]', { cursor: next })
      : pathTo(locale, '/contributions/[filter]/after/[cursor]', { filter: filterWord(filter, locale), cursor: next });
  return (
    <ContributionList
      heading={t(`all.${filter}`)}
      lede={
        <>
          {t('all.text')} <LocalLink to="/strategy">{t('all.themes')}</LocalLink>
        </>
      }
      search={<SearchBox />}
      contributions={contributions}
      figures={figures}
      filter={filter}
      filterPaths={{ all: pathTo(locale, '/contributions'), answered: filtered('answered'), used: filtered('used') }}
      olderPath={after && older(after)}
      isLater={cursor !== null}
    />
  );
}
