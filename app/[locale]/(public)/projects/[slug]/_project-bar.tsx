import { getTranslations } from 'next-intl/server';
import { ThreadBar, type ThreadBarStop } from '@/app/_ui/thread-bar';
import { inLocale } from '@/lib/i18n/locale';
import type { ProjectPageView } from '@/lib/projects/project-views';
import type { ProjectSaid } from '@/lib/thread/server/project-said-queries';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';

type ProjectBarProps = { page: ProjectPageView; said: ProjectSaid };

/** Where the project is between plan and effect; every stop leads to its list. A lapsed one ends where it was cut. */
export async function ProjectBar({ page, said }: ProjectBarProps) {
  const locale = await pageLocale();
  const t = await getTranslations('project.bar');
  const ui = await getTranslations('ui');
  const status = await getTranslations('project');
  const primary = page.themes[0];
  const phase = page.phases.find(({ state }) => state === 'open') ?? page.phases.at(-1);
  const contributions = said.proposals + said.comments + said.surveyTexts + said.hearingReplies;
  const ahead = (count: number) => (count > 0 ? 'done' : 'next');
  const stops: (Omit<ThreadBarStop, 'kind'> & { key: string })[] = [
    {
      key: 'plan',
      state: 'done',
      label: page.plan ? inLocale(page.plan, 'title', locale) : t('noPlan'),
      href: page.plan ? pathTo(locale, '/strategy') : undefined,
    },
    {
      key: 'theme',
      state: 'done',
      label: primary ? inLocale(primary, 'title', locale) : t('noTheme'),
      href: primary ? pathTo(locale, '/strategy/[theme]', { theme: primary.slug }) : undefined,
    },
    { key: 'project', state: 'here', label: inLocale(page, 'title', locale) },
    {
      key: 'phase',
      state: phase ? ({ open: 'open', coming: 'next', closed: 'done' } as const)[phase.state] : ahead(0),
      label: phase ? inLocale(phase, 'title', locale) : t('noPhase'),
      href: phase ? '#sagens-gang' : undefined,
    },
    {
      key: 'contribution',
      state: ahead(contributions),
      label: contributions > 0 ? t('contributions', { count: contributions }) : t('none'),
      href: contributions > 0 ? '#bidrag' : undefined,
    },
    {
      key: 'decision',
      state: ahead(page.decisions.length),
      label: page.decisions.length > 0 ? t('decisions', { count: page.decisions.length }) : t('none'),
      href: page.decisions.length > 0 ? '#beslutninger' : undefined,
    },
    {
      key: 'effect',
      state: ahead(page.effects.length),
      label: page.effects.length > 0 ? t('effects', { count: page.effects.length }) : t('none'),
      href: page.effects.length > 0 ? '#effekter' : undefined,
    },
  ];
  const named = stops.map(({ key, ...stop }) => ({ ...stop, kind: ui(`stop.${key}`) }));
  if (page.stop !== 'cut') return <ThreadBar label={ui('threadBar')} stops={named} />;
  const end: ThreadBarStop = { kind: t('end'), state: 'cut', label: status(`status.${page.status}`), href: '#sagens-gang' };
  return <ThreadBar label={ui('threadBar')} stops={[...named.filter(({ state }) => state !== 'next'), end]} />;
}
