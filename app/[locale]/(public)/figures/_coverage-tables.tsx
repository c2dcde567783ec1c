import { getFormatter, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { filterWord } from '@/app/_contributions/filter-words';
import { searchPath } from '@/app/_contributions/search-path';
import { ExampleTag } from '@/app/_ui/example-tag';
import { Table } from '@/app/_ui/table';
import { inLocale } from '@/lib/i18n/locale';
import type { CoverageView } from '@/lib/thread/coverage';
import type { ThreadFigures } from '@/lib/thread/thread-figures';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';

/** What was sent under each theme, and which themes nobody has said anything under. */
export async function ThemeCoverage({ themes }: Pick<CoverageView, 'themes'>) {
  if (themes.length === 0) return null;
  const locale = await pageLocale();
  const t = await getTranslations('figures');
  const silent = themes.filter(({ sent }) => sent === 0);
  return (
    <section aria-labelledby="temaer">
      <h2 id="temaer">{t('themes')}</h2>
      <p>
        {t('silent', { count: silent.length })}{' '}
        {silent.map(({ slug, ...theme }, index) => (
          <span key={slug}>
            <a href={pathTo(locale, '/strategy/[theme]', { theme: slug })}>{inLocale(theme, 'title', locale)}</a>
            {index < silent.length - 1 ? ', ' : '.'}
          </span>
        ))}
      </p>
      <CoverageTable
        caption={t('themesCaption')}
        first={t('theme')}
        rows={themes.map((theme) => {
          const at = { theme: theme.slug };
          const filtered = (filter: 'answered' | 'used') =>
            pathTo(locale, '/strategy/[theme]/contributions/[filter]', { ...at, filter: filterWord(filter, locale) });
          return {
            key: theme.slug,
            figures: theme,
            name: <a href={pathTo(locale, '/strategy/[theme]', at)}>{inLocale(theme, 'title', locale)}</a>,
            lists: {
              sent: pathTo(locale, '/strategy/[theme]/contributions', at),
              answered: filtered('answered'),
              used: filtered('used'),
              overdue: searchPath(locale, { theme: theme.slug, status: 'overdue' }),
            },
          };
        })}
      />
    </section>
  );
}

/** What was sent in each project. */
export async function ProjectCoverage({ projects }: Pick<CoverageView, 'projects'>) {
  if (projects.length === 0) return null;
  const locale = await pageLocale();
  const t = await getTranslations('figures');
  const ui = await getTranslations('ui');
  return (
    <section aria-labelledby="projekter">
      <h2 id="projekter">{t('projects')}</h2>
      <CoverageTable
        caption={t('projectsCaption')}
        first={t('project')}
        rows={projects.map(({ slug, isExample, ...project }) => ({
          key: slug,
          figures: project,
          name: (
            <>
              <a href={pathTo(locale, '/projects/[slug]', { slug })}>{inLocale(project, 'title', locale)}</a>{' '}
              {isExample ? <ExampleTag>{ui('example')}</ExampleTag> : null}
            </>
          ),
          lists: {
            sent: searchPath(locale, { project: slug }),
            answered: searchPath(locale, { project: slug, status: 'answered' }),
            used: searchPath(locale, { project: slug, status: 'used' }),
            overdue: searchPath(locale, { project: slug, status: 'overdue' }),
          },
        }))}
      />
    </section>
  );
}

type Row = {
  key: string;
  name: ReactNode;
  figures: ThreadFigures;
  lists: Record<'sent' | 'answered' | 'used' | 'overdue', string>;
};

async function CoverageTable({ caption, first, rows }: { caption: string; first: string; rows: Row[] }) {
  const t = await getTranslations('figures.columns');
  const format = await getFormatter();
  const counted = (count: number, list: string, of?: number) => {
    if (count === 0) return '0';
    const share = of ? ` (${format.number(count / of, { style: 'percent' })})` : '';
    return (
      <>
        <a href={list}>{format.number(count)}</a>
        {share}
      </>
    );
  };
  return (
    <Table
      caption={caption}
      columns={[
        { key: 'name', label: first },
        { key: 'sent', label: t('sent'), number: true },
        { key: 'answered', label: t('answered'), number: true },
        { key: 'used', label: t('used'), number: true },
        { key: 'days', label: t('days'), number: true },
        { key: 'overdue', label: t('overdue'), number: true },
      ]}
      rows={rows.map(({ key, name, figures, lists }) => ({
        key,
        cells: [
          name,
          counted(figures.sent, lists.sent),
          counted(figures.answered, lists.answered, figures.sent),
          counted(figures.usedOrPartly, lists.used, figures.sent),
          figures.medianDaysToAnswer === null ? '–' : format.number(figures.medianDaysToAnswer),
          counted(figures.overdue, lists.overdue),
        ],
      }))}
    />
  );
}
