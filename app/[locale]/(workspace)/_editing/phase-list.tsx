import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { dayAndMonth } from '@/lib/i18n/dates';
import { inLocale } from '@/lib/i18n/locale';
import type { EditedProject } from '@/lib/projects/server/editing-queries';
import { pageLocale } from '@/lib/web/page-locale';

type PhaseListProps = { project: string; phases: EditedProject['phases'] };

/** The phases of a project with period and state, each leading to its form. */
export async function PhaseList({ project, phases }: PhaseListProps) {
  const t = await getTranslations('editing');
  const locale = await pageLocale();
  if (phases.length === 0) return <span className="soft">{t('noPhases')}</span>;
  return (
    <ul className="plain">
      {phases.map((phase) => (
        <li key={phase.id}>
          <LocalLink to="/workspace/projects/[slug]/phases/[phase]" params={{ slug: project, phase: phase.slug }}>
            {inLocale(phase, 'title', locale)}
          </LocalLink>{' '}
          <span className="small soft">
            {t('phaseLine', {
              state: t(`phaseStates.${phase.state}`),
              from: dayAndMonth(phase.opensOn, locale),
              to: dayAndMonth(phase.closesOn, locale),
            })}
          </span>
        </li>
      ))}
    </ul>
  );
}
