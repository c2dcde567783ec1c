import type { ReactNode } from 'react';
import { Stop, type StopState } from './stop';
import { stopClass } from './thread';

export type JourneyStop = { kind: string; state: StopState; what: ReactNode; voice?: boolean };

type JourneyProps = { stops: JourneyStop[]; label?: string };

/** The way of one contribution on one line; it turns into a vertical thread where there is no room. */
export function Journey({ stops, label }: JourneyProps) {
  return (
    <div className="journey">
      <ol className="thread" aria-label={label}>
        {stops.map((stop, index) => (
          <li
            key={stop.kind}
            className={
              index === stops.length - 1 && stop.state === 'here'
                ? 'is-here then-dots'
                : stopClass(stop.state, stops[index + 1]?.state)
            }
          >
            <Stop state={stop.state} />
            <div className="thread-body">
              <p className="kind">{stop.kind}</p>
              <p className={stop.voice ? 'what voice' : 'what'}>{stop.what}</p>
            </div>
          </li>
        ))}
      </ol>
    </div>
  );
}
