import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { Badge, type BadgeTone } from '@/app/_ui/badge';
import { Chips } from '@/app/_ui/chips';
import { ExampleTag } from '@/app/_ui/example-tag';
import { Stop, type StopState } from '@/app/_ui/stop';
import { inLocale } from '@/lib/i18n/locale';
import { isDemonstration } from '@/lib/platform/env';
import type { ProjectListItemView } from '@/lib/projects/project-views';
import { pageLocale } from '@/lib/web/page-locale';

type Section = { key: 'open' | 'running' | 'ended'; stops: readonly ProjectListItemView['stop'][] };

const sections: readonly Section[] = [
  { key: 'open', stops: ['open'] },
  { key: 'running', stops: ['here', 'next', 'pause'] },
  { key: 'ended', stops: ['done', 'cut'] },
];

const tones: Record<StopState, BadgeTone> = { open: 'open', here: 'info', next: 'next', done: 'done', pause: 'cut', cut: 'cut' };

type Listed = { project: ProjectListItemView; cases: ProjectListItemView[]; isOpen: boolean };

/** The projects under what can be done with them, each with its cases. A case is never listed twice. */
export async function ProjectSections({ projects }: { projects: ProjectListItemView[] }) {
  const t = await getTranslations('projects');
  const listed = projects
    .filter(({ parentId }) => !parentId || !projects.some(({ id }) => id === parentId))
    .map((project) => withCases(project, projects));
  const filled = sections
    .map(({ key, stops }) => ({
      key,
      items: listed.filter(({ project, isOpen }) => stops.includes(isOpen ? 'open' : project.stop)),
    }))
    .filter(({ items }) => items.length > 0);
  return (
    <>
      <Chips
        label={t('filterLabel')}
        chips={filled.map(({ key, items }) => ({ href: `#${key}`, label: t(`section.${key}`, { count: items.length }) }))}
      />
      {filled.map(({ key, items }) => (
        <section key={key} id={key} className="stack" aria-labelledby={`${key}-h`}>
          <h2 id={`${key}-h`}>{t(`section.${key}`, { count: items.length })}</h2>
          <ul className="project-list">
            {items.map(({ project, cases }) => (
              <Project key={project.id} project={project} cases={cases} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function withCases(project: ProjectListItemView, all: ProjectListItemView[]): Listed {
  const cases = all.filter(({ parentId }) => parentId === project.id);
  return { project, cases, isOpen: [project, ...cases].some(({ stop }) => stop === 'open') };
}

async function Project({ project, cases }: { project: ProjectListItemView; cases: ProjectListItemView[] }) {
  const locale = await pageLocale();
  const t = await getTranslations('projects');
  const ui = await getTranslations('ui');
  return (
    <li>
      <Stop state={project.stop} />
      <div>
        <h3>
          <LocalLink to="/projects/[slug]" params={{ slug: project.slug }}>
            {inLocale(project, 'title', locale)}
          </LocalLink>{' '}
          {project.isExample ? <ExampleTag>{ui('example')}</ExampleTag> : null}
        </h3>
        <p>{inLocale(project, 'summary', locale)}</p>
        <p className="meta">
          <Place project={project} />
          {project.primaryTheme ? (
            <LocalLink to="/strategy/[theme]" params={{ theme: project.primaryTheme.slug }}>
              {inLocale(project.primaryTheme, 'title', locale)}
            </LocalLink>
          ) : null}
        </p>
      </div>
      <State project={project} />
      {cases.length > 0 ? (
        <ul className="project-cases" aria-label={t('casesOf', { project: inLocale(project, 'title', locale) })}>
          {cases.map((one) => (
            <li key={one.id}>
              <Stop state={one.stop} />
              <div>
                <h4>
                  <LocalLink to="/projects/[slug]" params={{ slug: one.slug }}>
                    {inLocale(one, 'title', locale)}
                  </LocalLink>
                </h4>
                <p className="meta">
                  <Place project={one} />
                  <State project={one} />
                </p>
              </div>
            </li>
          ))}
        </ul>
      ) : null}
    </li>
  );
}

async function Place({ project }: { project: ProjectListItemView }) {
  const place = inLocale(project, 'place', await pageLocale());
  return place ? <span>{place}</span> : null;
}

/** The state in words: days left where something is open, else what status it has. */
async function State({ project: { stop, status, openPhase } }: { project: ProjectListItemView }) {
  const t = await getTranslations('projects');
  const words = await getTranslations('project.status');
  const ui = await getTranslations('ui');
  return (
    <span className="badges">
      <Badge tone={tones[stop]}>{openPhase ? t('daysLeft', { count: openPhase.daysLeft }) : words(status)}</Badge>
      {openPhase && isDemonstration() ? <ExampleTag>{ui('example')}</ExampleTag> : null}
    </span>
  );
}
