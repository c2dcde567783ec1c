import { getTranslations } from 'next-intl/server';
import { type Waypoint, Waypoints } from '@/app/_ui/waypoints';
import type { PathStop } from '@/lib/thread/path';
import type { PublicPathView } from '@/lib/thread/path-views';
import { nextStop } from './_next-stop';
import { answerStop, contributionStop, decisionStop, effectStop, meetingStop } from './_stops-after';
import { phaseStop, planStop, projectStop, themeStop } from './_stops-before';

type PathStopsProps = { path: PublicPathView };

type Drawn = Omit<Waypoint, 'key' | 'state'>;
const drawings: Record<PathStop['kind'], (path: PublicPathView, state: PathStop['state']) => Promise<Drawn>> = {
  plan: planStop,
  theme: themeStop,
  project: projectStop,
  phase: phaseStop,
  contribution: contributionStop,
  meeting: meetingStop,
  answer: answerStop,
  decision: decisionStop,
  effect: effectStop,
};

/** The way from plan to effect, and the one next step with who is to take it. */
export async function PathStops({ path }: PathStopsProps) {
  const t = await getTranslations('path');
  const reached = path.stops.filter(({ state }) => state === 'done' || state === 'here');
  const waypoints = await Promise.all(
    reached.map(async ({ kind, state }) => ({ key: kind, state, ...(await drawings[kind](path, state)) })),
  );
  const ahead = path.stops.filter(({ state }) => state === 'next').map(({ kind }) => kind);
  return (
    <section className="band band-sea" aria-labelledby="way">
      <div className="wrap">
        <h2 className="vh" id="way">
          {t('way')}
        </h2>
        <Waypoints label={t('way')} stops={[...waypoints, ...(await nextStop(path, ahead))]} />
      </div>
    </section>
  );
}
