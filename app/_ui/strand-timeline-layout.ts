import type { StopState } from './stop';

export type StrandEvent = {
  key: string;
  /** Year, parts of it as decimals. */
  at: number;
  state: StopState;
  when: string;
  what: string;
};

type PlacedEvent = { event: StrandEvent; at: number; above: boolean; anchor: 'start' | 'middle' | 'end' };

const LETTER = 7.2;

/** Words below the strand where there is room, else above it; at the edges they turn inwards. Events in order of time. */
export function placeEvents(events: StrandEvent[], x: (year: number) => number, width: number): PlacedEvent[] {
  const reach = { below: Number.NEGATIVE_INFINITY, above: Number.NEGATIVE_INFINITY };
  return events.map((event) => {
    const at = Math.round(x(event.at) * 10) / 10;
    const half = (Math.max(event.when.length, event.what.length) * LETTER) / 2;
    const anchor = at + half > width ? 'end' : 'middle';
    const left = anchor === 'end' ? at - half * 2 : at - half;
    const side = left > reach.below || reach.above > reach.below ? 'below' : 'above';
    reach[side] = left + half * 2 + 8;
    return { event, at, above: side === 'above', anchor };
  });
}
