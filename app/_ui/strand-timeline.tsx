import { fanStrand, slack, straight } from '@/lib/drawing/thread-line';
import type { StopState } from './stop';
import { placeEvents, type StrandEvent } from './strand-timeline-layout';

export type { StrandEvent } from './strand-timeline-layout';

export type Strand = {
  key: string;
  name: string;
  href?: string;
  events: StrandEvent[];
  /** Stretches of years on hold. */
  onHold?: { from: number; to: number }[];
};

type StrandTimelineProps = {
  /** What the drawing shows, and where the same stands as a list. */
  label: string;
  scrollLabel: string;
  /** Years as numbers, parts of a year as decimals. */
  from: number;
  to: number;
  now: number;
  strands: Strand[];
};

const WIDTH = 1200;
const LEFT = 216;
const RIGHT = 1176;
const FIRST_ROW = 92;
const ROW = 100;

/** A theme seen from above: one loop fans out into a strand per project, along the years. Scrolls where it is narrow. */
export function StrandTimeline({ label, scrollLabel, from, to, now, strands }: StrandTimelineProps) {
  const x = (year: number) => LEFT + ((year - from) / (to - from)) * (RIGHT - LEFT);
  const height = FIRST_ROW + ROW * Math.max(strands.length - 1, 0) + 78;
  const start = { x: 42, y: FIRST_ROW + (ROW * Math.max(strands.length - 1, 0)) / 2 };
  const step = to - from > 8 ? 2 : 1;
  const years = Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reachable by keyboard
    <div className="timeline-scroll" tabIndex={0} role="group" aria-label={scrollLabel}>
      <svg className="timeline" viewBox={`0 0 ${WIDTH} ${height}`} role="group" aria-label={label}>
        {years.map((year) => (
          <g key={year} aria-hidden="true">
            <path className="yline" d={`M${x(year)},24V${height - 30}`} />
            <text className="year" x={x(year)} y="14" textAnchor="middle">
              {year}
            </text>
          </g>
        ))}
        {strands.map((strand, index) => (
          <StrandLine key={strand.key} strand={strand} y={FIRST_ROW + index * ROW} start={start} x={x} now={now} />
        ))}
        <circle className="tl-gap" cx="22" cy={start.y} r="19" />
        <circle className="th" cx="22" cy={start.y} r="13" />
        <circle className="th-fill" cx="22" cy={start.y} r="5.5" />
        <path className="th" d={`M35,${start.y}H42`} />
      </svg>
    </div>
  );
}

type LineProps = {
  strand: Strand;
  y: number;
  start: { x: number; y: number };
  x: (year: number) => number;
  now: number;
};

function StrandLine({ strand, y, start, x, now }: LineProps) {
  const events = [...strand.events].sort((a, b) => a.at - b.at);
  const first = events[0]?.at ?? now;
  const ending = events.find((event) => event.state === 'cut');
  const lastKnown = ending?.at ?? events.filter((event) => event.state !== 'next').at(-1)?.at ?? first;
  const holds = (strand.onHold ?? []).map((hold) => ({ from: x(hold.from), to: x(hold.to) }));
  const name = (
    <text className="name" x="134" y={y - 13}>
      {strand.name}
    </text>
  );
  return (
    <g>
      <path className="th lead" d={fanStrand(start, y, x(first))} />
      {gaps(x(first), x(lastKnown), holds).map((span) => (
        <path key={span.from} className="th" d={straight(span, y)} />
      ))}
      {holds.map((hold) => (
        <path key={hold.from} className="th" d={slack(hold, y)} />
      ))}
      {ending ? null : <path className="th tl-dots" d={straight({ from: x(lastKnown), to: WIDTH + 10 }, y)} />}
      {strand.href ? <a href={strand.href}>{name}</a> : name}
      {placeEvents(events, x, WIDTH).map(({ event, at, above, anchor }) => (
        <g key={event.key}>
          {event.state === 'done' ? null : <rect className="tl-gap" x={at - 17} y={y - 12} width="34" height="24" />}
          <Mark state={event.state} x={at} y={y} />
          <text className="ev" x={at} y={y + (above ? -34 : 29)} textAnchor={anchor}>
            <tspan className="ev-b">{event.when}</tspan>
            <tspan x={at} dy="15">
              {event.what}
            </tspan>
          </text>
        </g>
      ))}
    </g>
  );
}

function Mark({ state, x, y }: { state: StopState; x: number; y: number }) {
  const scale = state === 'done' ? 1 : 0.9;
  return (
    <g transform={`translate(${x - 20 * scale},${y + 20 * scale}) rotate(-90) scale(${scale})`}>
      <use href={`#s-${state}`} width="40" height="40" />
    </g>
  );
}

/** What is left of a stretch when the slack pieces are taken out. */
function gaps(from: number, to: number, holds: { from: number; to: number }[]) {
  const edges = [from, ...holds.flatMap((hold) => [hold.from, hold.to]), to];
  return edges.flatMap((edge, index) => {
    const next = edges[index + 1];
    return index % 2 === 0 && next !== undefined && next > edge ? [{ from: edge, to: next }] : [];
  });
}
