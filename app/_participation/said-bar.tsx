import { ThreadBar } from '@/app/_ui/thread-bar';
import { inLocale } from '@/lib/i18n/locale';
import type { ParticipationProjectView } from '@/lib/participation/participation-views';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import { textsIn } from '@/lib/web/texts';

type SaidBarProps = { project: ParticipationProjectView; act: keyof ParticipationProjectView['windows']; here: string };

/** Where a page of contributions is on the thread: after its project and phase. */
export async function SaidBar({ project, act, here }: SaidBarProps) {
  const locale = await pageLocale();
  const ui = textsIn(locale, 'ui');
  const phase = project.windows[act];
  const href = pathTo(locale, '/projects/[slug]', { slug: project.slug });
  return (
    <ThreadBar
      label={ui('threadBar')}
      stops={[
        { kind: ui('stop.project'), state: 'done', label: inLocale(project, 'title', locale), href },
        ...(phase
          ? [
              {
                kind: ui('stop.phase'),
                state: ({ open: 'open', coming: 'next', closed: 'done' } as const)[phase.state],
                label: inLocale(phase, 'title', locale),
                href: `${href}#sagens-gang`,
              },
            ]
          : []),
        { kind: ui('stop.contribution'), state: 'here', label: here },
      ]}
    />
  );
}
