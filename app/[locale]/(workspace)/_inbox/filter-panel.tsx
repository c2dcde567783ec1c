import { getTranslations } from 'next-intl/server';
import { SelectField } from '@/app/_ui/field';
import { inLocale } from '@/lib/i18n/locale';
import type { ColleagueView } from '@/lib/moderation/case-views';
import { type FilterKey, filterChoices, filterQuery, type QueueFilter } from '@/lib/moderation/queue-filter';
import type { FilterPlaceView } from '@/lib/moderation/server/filter-queries';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import { FilterToggle } from './filter-toggle';
import { SaveFilterForm } from './save-filter-form';

type FilterPanelProps = {
  filter: QueueFilter;
  unknown: FilterKey[];
  places: FilterPlaceView[];
  flags: string[];
  colleagues: ColleagueView[];
};

type Option = { value: string; label: string };

/** Narrows the queue: a plain form, so that the address holds the filter. */
export async function FilterPanel({ filter, unknown, places, flags, colleagues }: FilterPanelProps) {
  const t = await getTranslations('queue');
  const cases = await getTranslations('cases');
  const locale = await pageLocale();
  const query = filterQuery(filter);
  const anything: Option = { value: '', label: t('filter.any') };
  const named = (key: 'kind' | 'due' | 'language' | 'age') =>
    filterChoices[key].map((value) => ({ value, label: t(`filter.${key}s.${value}`) }));
  const options: Record<Exclude<FilterKey, 'sort'>, Option[]> = {
    project: places.map((place) => ({ value: place.slug, label: inLocale(place, 'title', locale) })),
    phase: places.flatMap((place) =>
      place.phases.map((phase) => ({
        value: `${place.slug}/${phase.slug}`,
        label: `${inLocale(place, 'title', locale)}: ${inLocale(phase, 'title', locale)}`,
      })),
    ),
    kind: named('kind'),
    flag: [
      { value: 'any', label: t('filter.anyFlag') },
      ...flags.map((value) => ({ value, label: cases.has(`flags.${value}`) ? cases(`flags.${value}`) : value })),
    ],
    assignee: [
      { value: 'mine', label: t('filter.mine') },
      { value: 'nobody', label: t('filter.nobody') },
      ...colleagues.map(({ id, name }) => ({ value: id, label: name ?? t('colleague') })),
    ],
    due: named('due'),
    reported: [{ value: 'yes', label: t('filter.reportedYes') }],
    language: named('language'),
    age: named('age'),
  };
  const chosen = (Object.keys(options) as (keyof typeof options)[]).filter((key) => filter[key]);
  return (
    <FilterToggle
      label={chosen.length > 0 ? t('filter.narrowed', { count: chosen.length }) : t('filter.narrow')}
      open={unknown.length > 0}
    >
      {unknown.length > 0 ? (
        <p className="error-text" role="alert">
          {t('filter.unknown', { names: unknown.map((key) => t(`filter.labels.${key}`)).join(', ') })}
        </p>
      ) : null}
      <form action={pathTo(locale, '/workspace')} className="filter-form">
        {(Object.keys(options) as (keyof typeof options)[]).map((key) => (
          <SelectField
            key={key}
            id={`filter-${key}`}
            name={key}
            label={t(`filter.labels.${key}`)}
            options={[anything, ...options[key]]}
            defaultValue={filter[key] ?? ''}
          />
        ))}
        <SelectField
          id="filter-sort"
          name="sort"
          label={t('filter.labels.sort')}
          options={[
            { value: '', label: t('filter.oldest') },
            { value: 'urgent', label: t('filter.urgent') },
          ]}
          defaultValue={filter.sort ?? ''}
        />
        <div className="row-actions">
          <button type="submit" className="btn btn-small">
            {t('filter.show')}
          </button>
          <a href={pathTo(locale, '/workspace')}>{t('filter.clear')}</a>
        </div>
      </form>
      {query ? (
        <SaveFilterForm
          key={query}
          locale={locale}
          query={query}
          texts={{ name: t('saved.name'), hint: t('saved.hint'), save: t('saved.save'), done: t('saved.done') }}
        />
      ) : null}
    </FilterToggle>
  );
}
