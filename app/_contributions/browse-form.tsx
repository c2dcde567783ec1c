import { Button } from '@/app/_ui/button';
import { SelectField, TextField } from '@/app/_ui/field';
import { TOWNS } from '@/lib/drawing/land';
import { inLocale } from '@/lib/i18n/locale';
import { type BrowseFilter, browseKinds, browseStatuses, noTown } from '@/lib/thread/browse-filter';
import type { BrowseOptions } from '@/lib/thread/browse-views';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import { textsIn } from '@/lib/web/texts';

type BrowseFormProps = { filter: BrowseFilter; options: BrowseOptions; view: 'list' | 'map' };

/** What one looks for. Sent as an address, so that it works without a script and can be shared. */
export async function BrowseForm({ filter, options, view }: BrowseFormProps) {
  const locale = await pageLocale();
  const t = textsIn(locale, 'browse');
  const any = { value: '', label: t('any') };
  const categories = options.projects.find(({ slug }) => slug === filter.project)?.categories ?? [];
  const towns = TOWNS.map(({ name }) => name).toSorted((a, b) => a.localeCompare(b, 'da'));
  return (
    <form className="browse-form" method="get" action={pathTo(locale, '/contributions/search')} role="search">
      {view === 'map' ? <input type="hidden" name="view" value="map" /> : null}
      {filter.period ? <input type="hidden" name="sent" value={filter.period} /> : null}
      <TextField id="soeg" name="q" type="search" label={t('words')} maxLength={100} defaultValue={filter.words} />
      <SelectField
        id="projekt"
        name="project"
        label={t('project')}
        defaultValue={filter.project}
        options={[
          any,
          ...options.projects.map((project) => ({ value: project.slug, label: inLocale(project, 'title', locale) })),
        ]}
      />
      {categories.length > 0 ? (
        <SelectField
          id="kategori"
          name="category"
          label={t('category')}
          defaultValue={filter.category}
          options={[any, ...categories.map((each) => ({ value: each.id, label: inLocale(each, 'name', locale) }))]}
        />
      ) : null}
      <SelectField
        id="tema"
        name="theme"
        label={t('theme')}
        defaultValue={filter.theme}
        options={[any, ...options.themes.map((theme) => ({ value: theme.slug, label: inLocale(theme, 'title', locale) }))]}
      />
      <SelectField
        id="slags"
        name="kind"
        label={t('kind')}
        defaultValue={filter.kind}
        options={[any, ...browseKinds.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))]}
      />
      <SelectField
        id="sted"
        name="town"
        label={t('town')}
        defaultValue={filter.town}
        options={[any, ...towns.map((name) => ({ value: name, label: name })), { value: noTown, label: t('noTown') }]}
      />
      <SelectField
        id="status"
        name="status"
        label={t('status')}
        defaultValue={filter.status}
        options={[any, ...browseStatuses.map((status) => ({ value: status, label: t(`statuses.${status}`) }))]}
      />
      <p className="browse-acts">
        <Button>{t('search')}</Button> <a href={pathTo(locale, '/contributions/search')}>{t('clear')}</a>
      </p>
    </form>
  );
}
