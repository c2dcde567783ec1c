import type { Metadata } from 'next';
import { connection } from 'next/server';
import { getTranslations } from 'next-intl/server';
import { EvaluationParts } from '@/app/_evaluations/evaluation-parts';
import { LocalLink } from '@/app/_navigation/local-link';
import { pageMetadata } from '@/app/_shell/page-metadata';
import { PageShell } from '@/app/_shell/page-shell';
import { Button } from '@/app/_ui/button';
import { EmptyState } from '@/app/_ui/empty-state';
import { SelectField, TextField } from '@/app/_ui/field';
import type { ExperienceFilter, ExperienceView } from '@/lib/decisions/evaluation-views';
import { listExperience } from '@/lib/decisions/server/evaluation-queries';
import { inLocale } from '@/lib/i18n/locale';
import { listThemes } from '@/lib/strategy/server/plan-queries';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';

const page = '/experience';
const longest = 100;

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const dynamic = 'force-dynamic';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('evaluations');
  return pageMetadata({ page, title: t('library'), description: t('libraryText') });
}

/** What has been learned in all projects, for the next one: words and theme stand in the address. */
export default async function ExperiencePage({ searchParams }: Props) {
  await connection();
  const { q, theme } = await searchParams;
  const themes = await listThemes();
  const read = (value: typeof q) => (typeof value === 'string' ? value.replaceAll(/\p{Cc}/gu, ' ').trim() : '');
  const filter = {
    words: read(q).slice(0, longest),
    theme: themes.find(({ slug }) => slug === read(theme))?.slug ?? '',
  };
  const found = await listExperience(filter);
  const t = await getTranslations('evaluations');
  return (
    <PageShell page={page}>
      <div className="wrap band flow">
        <div className="band-head">
          <h1>{t('library')}</h1>
          <p className="lede">{t('libraryText')}</p>
        </div>
        <FilterForm filter={filter} themes={themes} />
        <section className="flow" aria-labelledby="fundet">
          <h2 id="fundet">{t('found', { count: found.length })}</h2>
          {found.length === 0 ? (
            <EmptyState heading={t(filter.words || filter.theme ? 'nothingFound' : 'empty')} level={3}>
              {t(filter.words || filter.theme ? 'nothingFoundText' : 'emptyText')}
            </EmptyState>
          ) : (
            <ul className="experience">
              {found.map((evaluation) => (
                <Experience key={evaluation.id} evaluation={evaluation} />
              ))}
            </ul>
          )}
        </section>
      </div>
    </PageShell>
  );
}

type FilterFormProps = { filter: ExperienceFilter; themes: Awaited<ReturnType<typeof listThemes>> };

async function FilterForm({ filter, themes }: FilterFormProps) {
  const locale = await pageLocale();
  const t = await getTranslations('evaluations');
  return (
    <form method="get" action={pathTo(locale, page)} className="browse-form" role="search">
      <TextField id="q" name="q" label={t('words')} defaultValue={filter.words} maxLength={longest} />
      <SelectField
        id="theme"
        name="theme"
        label={t('theme')}
        defaultValue={filter.theme}
        options={[
          { value: '', label: t('anyTheme') },
          ...themes.map(({ slug, ...theme }) => ({ value: slug, label: inLocale(theme, 'title', locale) })),
        ]}
      />
      <p className="browse-acts">
        <Button>{t('search')}</Button>
        <LocalLink to={page}>{t('reset')}</LocalLink>
      </p>
    </form>
  );
}

async function Experience({ evaluation }: { evaluation: ExperienceView }) {
  const locale = await pageLocale();
  const { project, themes } = evaluation;
  return (
    <li>
      <h3>
        <LocalLink to="/projects/[slug]" params={{ slug: project.slug }}>
          {inLocale(project, 'title', locale)}
        </LocalLink>
      </h3>
      <p className="meta">
        {themes.map((theme) => (
          <LocalLink key={theme.slug} to="/strategy/[theme]" params={{ theme: theme.slug }}>
            {inLocale(theme, 'title', locale)}
          </LocalLink>
        ))}
      </p>
      <EvaluationParts evaluation={evaluation} level={4} />
    </li>
  );
}
