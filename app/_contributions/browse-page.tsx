import { LocalLink } from '@/app/_navigation/local-link';
import { Chips } from '@/app/_ui/chips';
import { EmptyState } from '@/app/_ui/empty-state';
import { Pager } from '@/app/_ui/pager';
import { type BrowseFilter, browseQuery } from '@/lib/thread/browse-filter';
import type { BrowseOptions, FoundCounts, FoundDocumentsPage, FoundPage } from '@/lib/thread/browse-views';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import { textsIn } from '@/lib/web/texts';
import { BrowseForm } from './browse-form';
import { ListedContribution } from './contribution-list';
import { FoundDocuments } from './found-documents';
import { FoundMap } from './found-map';
import { periodName } from './period-name';

type BrowsePageProps = {
  filter: BrowseFilter;
  options: BrowseOptions;
  counts: FoundCounts;
  /** Null on the map, and where documents are asked for. */
  found: FoundPage | null;
  /** What was asked for, or the first that say the same words; null where there are none to look for. */
  documents: FoundDocumentsPage | null;
  documentCount: number;
  isLater: boolean;
};

/** Everything public that a filter lets through, as a list or on the chart: both hold as much. */
export async function BrowsePage({ filter, options, counts, found, documents, documentCount, isLater }: BrowsePageProps) {
  const locale = await pageLocale();
  const t = textsIn(locale, 'browse');
  const ui = textsIn(locale, 'ui');
  const areDocuments = filter.kind === 'document';
  const isMap = areDocuments ? documents === null : found === null;
  const isExact = (areDocuments ? documents : found)?.isExact ?? true;
  const next = (areDocuments ? documents : found)?.after;
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
      <BrowseForm filter={filter} options={options} view={isMap ? 'map' : 'list'} />
      <section className="flow" aria-labelledby="fundet-antal">
        <h2 id="fundet-antal">{t(areDocuments ? 'documentCount' : 'count', { count: counts.total })}</h2>
        <Chips
          label={t('viewLabel')}
          chips={[
            { href: address(), label: t('asList'), current: !isMap },
            { href: address({}, { view: 'map' }), label: t('asMap'), current: isMap },
          ]}
        />
        {filter.period ? (
          <p className="note">
            {t('sentIn', { period: periodName(filter.period, locale) })} <a href={address({ period: '' })}>{t('anyTime')}</a>
          </p>
        ) : null}
        {isExact ? null : <p className="note">{t('alike', { words: filter.words })}</p>}
        {counts.total === 0 ? (
          <EmptyState heading={t('emptyHeading')} level={3} action={<a href={pathTo(locale, '/contributions')}>{t('toAll')}</a>}>
            {t('empty')}
          </EmptyState>
        ) : isMap ? (
          <FoundMap counts={counts} addressOf={(town) => address({ town })} />
        ) : areDocuments ? (
          <FoundDocuments documents={documents?.documents ?? []} />
        ) : (
          <ul className="said-list">
            {found?.contributions.map((view) => (
              <ListedContribution key={view.id} view={view} locale={locale} />
            ))}
          </ul>
        )}
        <Pager
          label={ui('pager')}
          newer={isLater ? { href: address(), label: t('newest') } : undefined}
          older={next ? { href: address({}, { after: next }), label: ui('older') } : undefined}
        />
      </section>
      {!areDocuments && documents && documentCount > 0 ? (
        <section className="flow" aria-labelledby="fundne-dokumenter">
          <h2 id="fundne-dokumenter">{t('documentsToo', { count: documentCount })}</h2>
          <FoundDocuments documents={documents.documents} />
          {documentCount > documents.documents.length ? (
            <p>
              <a href={address({ kind: 'document' })}>{t('allDocuments', { count: documentCount })}</a>
            </p>
          ) : null}
        </section>
      ) : null}
    </div>
  );
}
