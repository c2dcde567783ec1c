import type { ReactNode } from 'react';
import { Stop, type StopState } from './stop';

export type ThreadStop = {
  key: string;
  state: StopState;
  /** Bold first line; leave out when the children bring their own heading. */
  title?: ReactNode;
  children?: ReactNode;
  id?: string;
};

type ThreadProps = { stops: ThreadStop[]; tight?: boolean; onSand?: boolean; label?: string };

/** The thread downwards. What lies after the present stop is dotted, after a cut nothing. */
export function Thread({ stops, tight = false, onSand = false, label }: ThreadProps) {
  const classes = ['thread', tight && 'tight', onSand && 'on-sand'].filter(Boolean).join(' ');
  return (
    <ol className={classes} aria-label={label}>
      {stops.map((stop, index) => (
        <li
          key={stop.key}
          id={stop.id}
          className={stopClass(stop.state, stops[index + 1]?.state)}
          aria-current={stop.state === 'here' || (tight && stop.state === 'open') ? 'step' : undefined}
        >
          <Stop state={stop.state} />
          <div className="thread-body">
            {stop.title ? <strong>{stop.title}</strong> : null}
            {stop.children}
          </div>
        </li>
      ))}
    </ol>
  );
}

/** `is-…` for the stop itself; `then-dots` when what follows has not happened yet. */
export function stopClass(state: StopState, following?: StopState): string {
  return following === 'next' && state !== 'next' && state !== 'cut' ? `is-${state} then-dots` : `is-${state}`;
}
