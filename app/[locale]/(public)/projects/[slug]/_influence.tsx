import { getTranslations } from 'next-intl/server';
import { inLocale } from '@/lib/i18n/locale';
import type { PhaseView, ProjectPageView } from '@/lib/projects/project-views';
import { pageLocale } from '@/lib/web/page-locale';

type InfluenceProps = { page: ProjectPageView };

/** What can be influenced, what is settled and how it is decided, for every phase that is open, or the nearest one. */
export async function Influence({ page }: InfluenceProps) {
  const locale = await pageLocale();
  const t = await getTranslations('project.can');
  const { phases } = page;
  const open = phases.filter(({ state }) => state === 'open');
  const nearest = phases.find(({ state }) => state === 'coming') ?? phases.at(-1);
  const shown = open.length > 0 ? open : nearest ? [nearest] : [];
  return shown.map((phase) => (
    <OfPhase
      key={phase.id}
      page={page}
      phase={phase}
      title={shown.length > 1 ? t('ofPhase', { title: inLocale(phase, 'title', locale) }) : null}
    />
  ));
}

type OfPhaseProps = InfluenceProps & { phase: PhaseView; title: string | null };

async function OfPhase({ page, phase, title }: OfPhaseProps) {
  const locale = await pageLocale();
  const t = await getTranslations('project.can');
  const isPast = phase.state === 'closed';
  const how = [
    t(`level.${page.participation}`),
    inLocale(phase, 'afterwards', locale),
    ...(phase.committee ? [t('committee', { committee: inLocale(phase.committee, 'name', locale) })] : []),
  ];
  return (
    <div className="can">
      {title ? <p className="can-phase">{title}</p> : null}
      <Lines
        heading={t(isPast ? 'couldInfluence' : 'influence')}
        lines={inLocale(phase, 'influence', locale)}
        empty={t('influenceUnknown')}
      />
      <Lines isFixed heading={t('settled')} lines={inLocale(phase, 'settled', locale)} empty={t('settledUnknown')} />
      <Lines isFixed heading={t('how')} lines={how} empty="" />
    </div>
  );
}

type LinesProps = { heading: string; lines: string[]; empty: string; isFixed?: boolean };

function Lines({ heading, lines, empty, isFixed }: LinesProps) {
  return (
    <section className={isFixed ? 'is-fixed' : undefined}>
      <h2>{heading}</h2>
      {lines.length > 0 ? (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : (
        <p className="soft">{empty}</p>
      )}
    </section>
  );
}
