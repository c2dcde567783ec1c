import type { ReactNode } from 'react';
import { Stop, type StopState } from './stop';
import { stopClass } from './thread';

export type Waypoint = {
  key: string;
  state: StopState;
  /** What kind of stop this is: plan, theme, project and so on. */
  kind: string;
  when?: ReactNode;
  heading: ReactNode;
  children?: ReactNode;
  /** Target for links such as `#decision`. */
  id?: string;
};

type WaypointsProps = { stops: Waypoint[]; label?: string };

/** The whole way of one contribution, down the page: date at the left, thread, what happened at the right. */
export function Waypoints({ stops, label }: WaypointsProps) {
  return (
    <ol className="waypoints" aria-label={label}>
      {stops.map((stop, index) => (
        <li
          key={stop.key}
          id={stop.id}
          className={stopClass(stop.state, stops[index + 1]?.state)}
          aria-current={stop.state === 'here' ? 'step' : undefined}
        >
          <p className="when">
            <b>{stop.kind}</b>
            {stop.when}
          </p>
          <Stop state={stop.state} />
          <div className="what">
            <h2>{stop.heading}</h2>
            {stop.children}
          </div>
        </li>
      ))}
    </ol>
  );
}
