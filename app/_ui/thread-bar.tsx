import type { ReactNode } from 'react';
import { Stop, type StopState } from './stop';

export type ThreadBarStop = { kind: string; label: ReactNode; state: StopState; href?: string; current?: boolean };

type ThreadBarProps = { label: string; stops: ThreadBarStop[] };

/**
 * The thread as navigation under the header: plan, theme, project, phase, contribution, decision, effect.
 * The stop you are at has state `here` (or `current`); on a phone only its name shows, the others keep their shapes.
 */
export function ThreadBar({ label, stops }: ThreadBarProps) {
  return (
    <nav className="thread-bar" aria-label={label}>
      <ol className="wrap">
        {stops.map((stop) => (
          <li
            key={stop.kind}
            className={`is-${stop.state}`}
            aria-current={(stop.current ?? stop.state === 'here') ? 'step' : undefined}
          >
            <Stop state={stop.state} />
            <span className="tb-kind">{stop.kind}</span>
            {stop.href ? <a href={stop.href}>{stop.label}</a> : <span className="tb-label">{stop.label}</span>}
          </li>
        ))}
      </ol>
    </nav>
  );
}
