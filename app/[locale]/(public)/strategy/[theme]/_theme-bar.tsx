import { getTranslations } from 'next-intl/server';
import { ThreadBar } from '@/app/_ui/thread-bar';
import { inLocale } from '@/lib/i18n/locale';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import type { ThemeContent } from './_theme-content';

/** The thread with the theme on it: what lies before, and how much lies after. */
export async function ThemeBar({ content: { theme, figures, strands, decisions, effects } }: { content: ThemeContent }) {
  const locale = await pageLocale();
  const t = await getTranslations('theme.bar');
  const ui = await getTranslations('ui');
  const kind = await getTranslations('ui.stop');
  const here = pathTo(locale, '/strategy/[theme]', { theme: theme.slug });
  const open = strands.flatMap(({ phases }) => phases).filter(({ state }) => state === 'open').length;
  const state = (count: number) => (count > 0 ? 'done' : 'next');
  return (
    <ThreadBar
      label={ui('threadBar')}
      stops={[
        {
          kind: kind('plan'),
          label: inLocale(theme.plan, 'title', locale),
          state: 'done',
          href: pathTo(locale, '/strategy/plans/[plan]', { plan: theme.plan.slug }),
        },
        { kind: kind('theme'), label: inLocale(theme, 'title', locale), state: 'here' },
        {
          kind: kind('project'),
          label: t('projects', { count: strands.length }),
          state: state(strands.length),
          href: `${here}#projekter`,
        },
        {
          kind: kind('phase'),
          label: t('phases', { count: open }),
          state: open > 0 ? 'open' : 'next',
          href: `${here}#projekter`,
        },
        {
          kind: kind('contribution'),
          label: t('contributions', { count: figures.sent }),
          state: state(figures.sent),
          href: pathTo(locale, '/strategy/[theme]/contributions', { theme: theme.slug }),
        },
        {
          kind: kind('decision'),
          label: t('decisions', { count: decisions.length }),
          state: state(decisions.length),
          href: `${here}#beslutninger`,
        },
        {
          kind: kind('effect'),
          label: t('effects', { count: effects.length }),
          state: state(effects.length),
          href: `${here}#effekt`,
        },
      ]}
    />
  );
}
