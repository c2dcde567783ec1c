import { getTranslations } from 'next-intl/server';
import { ThreadBar, type ThreadBarStop } from '@/app/_ui/thread-bar';
import { inLocale } from '@/lib/i18n/locale';
import type { PathStopKind } from '@/lib/thread/path';
import type { PublicPathView } from '@/lib/thread/path-views';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';

type PathBarProps = { path: PublicPathView };

const shown = ['plan', 'theme', 'project', 'phase', 'contribution', 'decision', 'effect'] as const;

/** The seven stops of the path; a meeting and an answer count as part of the contribution's. */
export async function PathBar({ path }: PathBarProps) {
  const locale = await pageLocale();
  const ui = await getTranslations('ui');
  const t = await getTranslations('path');
  const stateOf = (kind: PathStopKind) => path.stops.find((stop) => stop.kind === kind)?.state ?? 'next';
  const here = path.stops.find(({ state }) => state === 'here')?.kind;
  const current = here === 'answer' || here === 'meeting' ? 'contribution' : here;
  const theme = path.themes[0];
  const words: Record<(typeof shown)[number], Pick<ThreadBarStop, 'label' | 'href'>> = {
    plan: { label: path.plan ? inLocale(path.plan, 'title', locale) : t('noPlan'), href: pathTo(locale, '/strategy') },
    theme: {
      label: theme ? inLocale(theme, 'title', locale) : t('noTheme'),
      href: theme && pathTo(locale, '/strategy/[theme]', { theme: theme.slug }),
    },
    project: {
      label: inLocale(path.project, 'title', locale),
      href: pathTo(locale, '/projects/[slug]', { slug: path.project.slug }),
    },
    phase: { label: inLocale(path.phase, 'title', locale), href: '#fase' },
    contribution: { label: path.code, href: '#bidrag' },
    decision: { label: path.use ? t(`use.${path.use.use}`) : t('notYet'), href: path.use ? '#beslutning' : undefined },
    effect: {
      label: path.effects.length > 0 ? t('measured') : t('notYet'),
      href: path.effects.length > 0 ? '#effekt' : undefined,
    },
  };
  return (
    <ThreadBar
      label={ui('threadBar')}
      stops={shown.map((kind) => ({
        kind: ui(`stop.${kind}`),
        state: kind === current ? 'here' : stateOf(kind),
        ...words[kind],
      }))}
    />
  );
}
