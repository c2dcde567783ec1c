import { getTranslations } from 'next-intl/server';
import { CoverageTable } from '@/app/_contributions/coverage-table';
import { filterWord } from '@/app/_contributions/filter-words';
import { searchPath } from '@/app/_contributions/search-path';
import { ExampleTag } from '@/app/_ui/example-tag';
import { inLocale } from '@/lib/i18n/locale';
import type { CoverageView } from '@/lib/thread/coverage';
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
