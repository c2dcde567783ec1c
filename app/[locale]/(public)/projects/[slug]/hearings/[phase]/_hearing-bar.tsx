import { getTranslations } from 'next-intl/server';
import { ThreadBar } from '@/app/_ui/thread-bar';
import { inLocale } from '@/lib/i18n/locale';
import type { HearingPageView } from '@/lib/projects/hearing-views';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';

type HearingBarProps = {
  page: HearingPageView /** What stands after the hearing on the thread, where one is past it. */;
  here?: string;
};

/** Where a hearing, or one's own reply to it, is on the thread of its project. */
export async function HearingBar({ page: { project, phase }, here }: HearingBarProps) {
  const locale = await pageLocale();
  const ui = await getTranslations('ui');
  const own = pathTo(locale, '/projects/[slug]/hearings/[phase]', { slug: project.slug, phase: phase.slug });
  const state = ({ open: 'open', coming: 'next', closed: 'done' } as const)[phase.state];
  return (
    <ThreadBar
      label={ui('threadBar')}
      stops={[
        {
          kind: ui('stop.project'),
          state: 'done',
          label: inLocale(project, 'title', locale),
          href: pathTo(locale, '/projects/[slug]', { slug: project.slug }),
        },
        {
          kind: ui('stop.phase'),
          state: here ? state : 'here',
          label: inLocale(phase, 'title', locale),
          href: here ? own : undefined,
        },
        ...(here ? [{ kind: ui('stop.contribution'), state: 'here' as const, label: here }] : []),
      ]}
    />
  );
}
