import { getTranslations } from 'next-intl/server';
import { ButtonLink } from '@/app/_ui/button';
import { ChartInset } from '@/app/_ui/chart-inset';
import { EmptyState } from '@/app/_ui/empty-state';
import { ExampleTag } from '@/app/_ui/example-tag';
import { OpenNow } from '@/app/_ui/open-now';
import { SeaChart } from '@/app/_ui/sea-chart';
import { ANHOLT, DJURSLAND, WHOLE_MUNICIPALITY } from '@/lib/drawing/sea-chart';
import { dayAndMonth } from '@/lib/i18n/dates';
import { inLocale } from '@/lib/i18n/locale';
import { municipality } from '@/lib/platform/municipality';
import type { OpenPhaseView, ProjectPointView } from '@/lib/projects/project-views';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import { chartPlaces } from './_chart-places';

type HeroProps = { phases: OpenPhaseView[]; points: ProjectPointView[] };

/** Where the headline and the list lie on the wide chart; no name is written there. */
const keepClear = [
  { left: 0, top: 0, right: 640, bottom: 400 },
  { left: 860, top: 0, right: 1440, bottom: 860 },
];

const lons = [10.5, 11, 11.5];
const lats = [56.5, 56.75];

/** The first screen: what you can influence now, on the sea chart and as a list on the thread. */
export async function Hero({ phases, points }: HeroProps) {
  const locale = await pageLocale();
  const t = await getTranslations('home');
  const label = t('mapLabel', { place: municipality().placeName });
  const places = await chartPlaces(points);
  return (
    <section className="hero" aria-labelledby="h1">
      <SeaChart
        id="wide"
        size={WHOLE_MUNICIPALITY}
        label={label}
        places={places}
        townsFrom={450}
        words={[
          { lon: 10.82, lat: 56.625, text: t('kattegat'), kind: 'water' },
          { lon: 10.52, lat: 56.325, text: 'Syddjurs', kind: 'far' },
          { lon: 10.1, lat: 56.405, text: 'Randers', kind: 'far' },
        ]}
        graticule={{
          lons: lons.map((at) => ({ at, label: t('east', { degrees: inDegrees(at) }) })),
          lats: lats.map((at) => ({ at, label: t('north', { degrees: inDegrees(at) }) })),
        }}
        keepClear={keepClear}
        haze={{ width: 640, height: 380 }}
        fit="slice"
        className="chart-wide"
      />
      <div className="wrap hero-grid">
        <div className="hero-say">
          <h1 id="h1">{t('heading')}</h1>
          <p className="lede">{t('lede', { place: municipality().placeName })}</p>
        </div>
        <OpenNow
          id="aaben"
          heading={t('openHeading')}
          empty={
            <EmptyState
              heading={t('emptyHeading')}
              action={
                <ButtonLink tone="line" href={pathTo(locale, '/projects')}>
                  {t('seeProjects')}
                </ButtonLink>
              }
            >
              {t('emptyText')}
            </EmptyState>
          }
          phases={await Promise.all(phases.map(toRow))}
        >
          <SeaChart
            id="small"
            size={DJURSLAND}
            label={label}
            places={places}
            words={[{ lon: 10.86, lat: 56.6, text: t('kattegat'), kind: 'water' }]}
            small
            className="chart-small"
            inset={<ChartInset id="anholt" x={278} y={8} size={ANHOLT} name="Anholt" />}
          />
        </OpenNow>
      </div>
    </section>
  );
}

/** Degrees and minutes, as a chart writes them: 10°30′. */
function inDegrees(at: number): string {
  return `${Math.floor(at)}°${String(Math.round((at % 1) * 60)).padStart(2, '0')}′`;
}

async function toRow({ project, ...phase }: OpenPhaseView) {
  const locale = await pageLocale();
  const t = await getTranslations('home');
  const ui = await getTranslations('ui');
  const { slug } = project;
  const act = phase.acts.includes('hearing_reply')
    ? 'hearing_reply'
    : phase.survey
      ? 'survey'
      : phase.acts.includes('proposal')
        ? 'proposal'
        : 'comment';
  const href = {
    survey: phase.survey ? pathTo(locale, '/projects/[slug]/surveys/[survey]', { slug, survey: phase.survey.slug }) : '',
    proposal: pathTo(locale, '/projects/[slug]/proposals/new', { slug }),
    comment: pathTo(locale, '/projects/[slug]', { slug }),
    hearing_reply: pathTo(locale, '/projects/[slug]/hearings/[phase]', { slug, phase: phase.slug }),
  }[act];
  const date = dayAndMonth(phase.closesOn, locale);
  const decides = phase.committee
    ? t('decides', { committee: inLocale(phase.committee, 'name', locale) })
    : t(phase.isExample ? 'nobodyDecides' : 'decidesLater');
  return {
    key: phase.id,
    title: inLocale(project, 'title', locale),
    href: pathTo(locale, '/projects/[slug]', { slug }),
    days: String(phase.daysLeft),
    unit: t('days', { count: phase.daysLeft }),
    what: (
      <>
        {t('phaseUntil', { phase: inLocale(phase, 'title', locale), date })} {decides}{' '}
        {phase.isExample ? <ExampleTag>{ui('example')}</ExampleTag> : null}
      </>
    ),
    act: { href, label: t(`act.${act}`) },
  };
}
