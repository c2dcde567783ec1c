import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { ExampleTag } from '@/app/_ui/example-tag';
import type { Waypoint } from '@/app/_ui/waypoints';
import { dayAndMonth, plainDate } from '@/lib/i18n/dates';
import { inLocale } from '@/lib/i18n/locale';
import type { PublicPathView } from '@/lib/thread/path-views';
import { pageLocale } from '@/lib/web/page-locale';

type Drawn = Omit<Waypoint, 'key' | 'state'>;

export async function planStop({ plan }: PublicPathView): Promise<Drawn> {
  const locale = await pageLocale();
  const t = await getTranslations('path');
  const ui = await getTranslations('ui');
  return {
    kind: ui('stop.plan'),
    when: plan ? t('period', { from: String(plan.periodFrom), to: String(plan.periodTo) }) : null,
    heading: <LocalLink to="/strategy">{plan ? inLocale(plan, 'title', locale) : t('noPlan')}</LocalLink>,
  };
}

export async function themeStop({ themes }: PublicPathView): Promise<Drawn> {
  const locale = await pageLocale();
  const t = await getTranslations('path');
  const ui = await getTranslations('ui');
  const [first, ...others] = themes;
  const link = (theme: PublicPathView['themes'][number]) => (
    <LocalLink to="/strategy/[theme]" params={{ theme: theme.slug }}>
      {inLocale(theme, 'title', locale)}
    </LocalLink>
  );
  return {
    kind: ui('stop.theme'),
    when: first ? t(`origin.${first.origin}`) : null,
    heading: first ? link(first) : t('noTheme'),
    children:
      others.length > 0 ? (
        <ul>
          {others.map((theme) => (
            <li key={theme.id}>
              {link(theme)}: {t(`origin.${theme.origin}`)}
            </li>
          ))}
        </ul>
      ) : null,
  };
}

export async function projectStop({ project }: PublicPathView): Promise<Drawn> {
  const locale = await pageLocale();
  const ui = await getTranslations('ui');
  return {
    kind: ui('stop.project'),
    when: inLocale(project, 'place', locale),
    heading: (
      <LocalLink to="/projects/[slug]" params={{ slug: project.slug }}>
        {inLocale(project, 'title', locale)}
      </LocalLink>
    ),
    children: (
      <p>
        {inLocale(project, 'summary', locale)} {project.isExample ? <ExampleTag>{ui('example')}</ExampleTag> : null}
      </p>
    ),
  };
}

export async function phaseStop({ phase }: PublicPathView): Promise<Drawn> {
  const locale = await pageLocale();
  const t = await getTranslations('path');
  const ui = await getTranslations('ui');
  return {
    id: 'fase',
    kind: ui('stop.phase'),
    when: t('phasePeriod', { from: dayAndMonth(phase.opensOn, locale), to: plainDate(phase.closesOn, locale) }),
    heading: inLocale(phase, 'title', locale),
    children: (
      <p>
        {inLocale(phase, 'description', locale)}{' '}
        {phase.committee ? t('decides', { committee: inLocale(phase.committee, 'name', locale) }) : null}{' '}
        {phase.isExample ? <ExampleTag>{ui('example')}</ExampleTag> : null}
      </p>
    ),
  };
}
