import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { LocalLink } from '@/app/_navigation/local-link';
import { CommentItem, ProposalItem } from '@/app/_participation/said-item';
import { Chips } from '@/app/_ui/chips';
import { EmptyState } from '@/app/_ui/empty-state';
import { Pager } from '@/app/_ui/pager';
import type { ContributionView } from '@/lib/contributions/contribution-views';
import { inLocale, type Locale } from '@/lib/i18n/locale';
import type { ContributionFilter, ThreadFigures } from '@/lib/thread/thread-figures';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import { textsIn } from '@/lib/web/texts';
import { countOf } from './contents';

type ContributionListProps = {
  heading: string;
  /** Where the list belongs: a way back to it. */
  lede: ReactNode;
  /** The way to look for something in it. */
  search?: ReactNode;
  contributions: ContributionView[];
  figures: ThreadFigures;
  filter: ContributionFilter;
  /** Addresses of the same list with each filter. */
  filterPaths: Record<ContributionFilter, string>;
  olderPath: string | null;
  /** True on every page but the first. */
  isLater: boolean;
};

const filters: readonly ContributionFilter[] = ['all', 'answered', 'used'];

/** The list a figure counts: as many as the figure says, newest first. */
export async function ContributionList(props: ContributionListProps) {
  const locale = await pageLocale();
  const t = await getTranslations('contributions');
  const ui = await getTranslations('ui');
  const { contributions, figures, filter, filterPaths, olderPath, isLater } = props;
  const count = countOf(figures, filter);
  return (
    <div className="wrap band">
      <div className="band-head">
        <h1>{props.heading}</h1>
        <p className="lede">{props.lede}</p>
        {props.search}
        <Chips
          label={t('filterLabel')}
          chips={filters.map((one) => ({
            href: filterPaths[one],
            label: t(`filter.${one}`, { count: countOf(figures, one) }),
            current: one === filter,
          }))}
        />
      </div>
      {contributions.length === 0 ? (
        <EmptyState heading={t('emptyHeading')} level={2} action={<LocalLink to="/">{t('takePart')}</LocalLink>}>
          {t(`empty.${filter}`)}
        </EmptyState>
      ) : (
        <section aria-labelledby="liste">
          <h2 id="liste">{t('count', { count })}</h2>
          <p className="soft">
            {t('counts')} <LocalLink to="/counting">{t('how')}</LocalLink>
          </p>
          <ul className="said-list">
            {contributions.map((view) => (
              <ListedContribution key={view.id} view={view} locale={locale} />
            ))}
          </ul>
        </section>
      )}
      <Pager
        label={ui('pager')}
        newer={isLater ? { href: filterPaths[filter], label: t('newest') } : undefined}
        older={olderPath ? { href: olderPath, label: ui('older') } : undefined}
      />
    </div>
  );
}

/** One of them, with what it is and where it was said. */
export function ListedContribution({ view, locale }: { view: ContributionView; locale: Locale }) {
  const t = textsIn(locale, 'contributions');
  const { slug } = view.project;
  const place = (
    <span>
      {t(`kind.${view.kind}`)}{' '}
      <a href={pathTo(locale, '/projects/[slug]', { slug })}>{inLocale(view.project, 'title', locale)}</a>
    </span>
  );
  const Said = view.kind === 'proposal' ? ProposalItem : CommentItem;
  return <Said view={view} locale={locale} place={place} />;
}
