import { LocalLink } from '@/app/_navigation/local-link';
import { Chips } from '@/app/_ui/chips';
import { EmptyState } from '@/app/_ui/empty-state';
import { Pager } from '@/app/_ui/pager';
import { type BrowseFilter, browseQuery } from '@/lib/thread/browse-filter';
import type { BrowseOptions, FoundCounts, FoundPage } from '@/lib/thread/browse-views';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import { textsIn } from '@/lib/web/texts';
import { BrowseForm } from './browse-form';
import { ListedContribution } from './contribution-list';
import { FoundMap } from './found-map';

type BrowsePageProps = {
  filter: BrowseFilter;
  options: BrowseOptions;
  counts: FoundCounts;
  /** Null on the map. */
  found: FoundPage | null;
  isLater: boolean;
};

/** Everything public that a filter lets through, as a list or on the chart: both hold as much. */
export async function BrowsePage({ filter, options, counts, found, isLater }: BrowsePageProps) {
  const locale = await pageLocale();
  const t = textsIn(locale, 'browse');
  const ui = textsIn(locale, 'ui');
  const address = (over: Partial<BrowseFilter> = {}, beside: Record<string, string> = {}) => {
    const query = new URLSearchParams([...browseQuery({ ...filter, ...over }), ...Object.entries(beside)]);
    return `${pathTo(locale, '/contributions/search')}?${query}`;
  };
  return (
    <div className="wrap band flow">
      <h1>{t('heading')}</h1>
      <p className="lede">
        {t('lede')} <LocalLink to="/contributions">{t('toAll')}</LocalLink>
      </p>
      <BrowseForm filter={filter} options={options} view={found ? 'list' : 'map'} />
      <section className="flow" aria-labelledby="fundet-antal">
        <h2 id="fundet-antal">{t('count', { count: counts.total })}</h2>
        <Chips
          label={t('viewLabel')}
          chips={[
            { href: address(), label: t('asList'), current: found !== null },
            { href: address({}, { view: 'map' }), label: t('asMap'), current: found === null },
          ]}
        />
        {found && !found.isExact ? <p className="note">{t('alike', { words: filter.words })}</p> : null}
        {counts.total === 0 ? (
          <EmptyState heading={t('emptyHeading')} level={3} action={<a href={pathTo(locale, '/contributions')}>{t('toAll')}</a>}>
            {t('empty')}
          </EmptyState>
        ) : found ? (
          <ul className="said-list">
            {found.contributions.map((view) => (
              <ListedContribution key={view.id} view={view} locale={locale} />
            ))}
          </ul>
        ) : (
          <FoundMap counts={counts} addressOf={(town) => address({ town })} />
        )}
        <Pager
          label={ui('pager')}
          newer={isLater ? { href: address(), label: t('newest') } : undefined}
          older={found?.after ? { href: address({}, { after: found.after }), label: ui('older') } : undefined}
        />
      </section>
    </div>
  );
}
