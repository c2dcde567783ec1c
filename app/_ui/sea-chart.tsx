import type { ReactNode } from 'react';
import { type ChartSize, type SeaChart as Drawing, placeOnChart, seaChart } from '@/lib/drawing/sea-chart';
import { type ChartPlace, layOutChart } from './sea-chart-layout';

export type { ChartPlace } from './sea-chart-layout';

export type ChartWord = { lon: number; lat: number; text: string; kind: 'water' | 'far' };

type SeaChartProps = {
  /** Unique on the page: the drawing refers to its own parts. */
  id: string;
  size: ChartSize;
  /** What the map shows, and where the same stands as a list. */
  label: string;
  places?: ChartPlace[];
  /** Names on the water and on land that is not ours. */
  words?: ChartWord[];
  /** Towns with at least this many people get their name; leave out for none. */
  townsFrom?: number;
  /** Lines of longitude and latitude, with their label. */
  graticule?: { lons: { at: number; label: string }[]; lats: { at: number; label: string }[] };
  /** Boxes in the chart's units that other things lie on. */
  keepClear?: { left: number; top: number; right: number; bottom: number }[];
  /** Smaller pins and words, for a narrow frame. */
  small?: boolean;
  /** `slice` fills its box and cuts the edges; `meet` shows everything. */
  fit?: 'slice' | 'meet';
  className?: string;
  /** Softens the chart under the headline. */
  haze?: { width: number; height: number };
  inset?: ReactNode;
};

/** A piece of the sea chart with places on it. Shape says what state a place is in; a list must stand beside it. */
export function SeaChart(props: SeaChartProps) {
  const { id, size, label, places = [], words = [], small = false, fit = 'meet', haze } = props;
  const chart = seaChart(size);
  const laid = layOutChart(chart, { places, townsFrom: props.townsFrom, keepClear: props.keepClear ?? [], small });
  return (
    <svg
      className={['chart', small && 'chart-fine', props.className].filter(Boolean).join(' ')}
      viewBox={`0 0 ${size.width} ${size.height}`}
      preserveAspectRatio={fit === 'slice' ? 'xMidYMid slice' : undefined}
      role="group"
      aria-label={label}
    >
      <g aria-hidden="true">
        <Water id={id} chart={chart} graticule={props.graticule} />
        <Land id={id} />
        {haze ? <Haze id={id} {...haze} /> : null}
        {words.map((word) => {
          const { x, y } = placeOnChart(chart, word.lon, word.lat);
          return (
            <text key={word.text} className={word.kind === 'water' ? 'water' : 'far-name'} x={x} y={y}>
              {word.text}
            </text>
          );
        })}
        {laid.towns.map((town) => (
          <g key={town.key}>
            <circle className="town-dot" cx={town.at.x} cy={town.at.y} r={small ? 1.5 : 2} />
            <text className="town" x={town.x + (town.anchor === 'end' ? -4 : 4)} y={town.y + 4} textAnchor={town.anchor}>
              {town.key}
            </text>
          </g>
        ))}
      </g>
      {laid.places.map(({ place, at, ring, onLand, label: placed }) => (
        <Place key={place.key} place={place} at={at} placed={placed} small={small} ring={ring} onLand={onLand} />
      ))}
      {props.inset}
    </svg>
  );
}

function Water({ id, chart, graticule }: { id: string; chart: Drawing; graticule: SeaChartProps['graticule'] }) {
  const depth = Math.min(chart.pixelsPerDegree, 1400);
  const steps = [0.121, 0.073, 0.033].map((share) => Math.round(share * depth));
  return (
    <>
      <defs>
        <path id={`${id}-coast`} d={chart.coast} />
        <path id={`${id}-land`} d={chart.land} />
        <path id={`${id}-outline`} d={chart.outline} />
        <clipPath id={`${id}-near`}>
          <use href={`#${id}-outline`} />
        </clipPath>
        <clipPath id={`${id}-dry`}>
          <use href={`#${id}-land`} />
        </clipPath>
      </defs>
      {steps.map((width, index) => (
        <g key={width}>
          <use href={`#${id}-coast`} className="w wl" strokeWidth={width + 2} />
          <use href={`#${id}-coast`} className={`w w${index + 1}`} strokeWidth={width} />
        </g>
      ))}
      {graticule?.lons.map(({ at, label }) => {
        const { x } = placeOnChart(chart, at, 56.5);
        return (
          <g key={label}>
            <path className="grat" d={`M${x},0V${chart.height}`} />
            <text className="deg" x={x + 5} y={chart.height - 10}>
              {label}
            </text>
          </g>
        );
      })}
      {graticule?.lats.map(({ at, label }) => {
        const { y } = placeOnChart(chart, 10.5, at);
        return (
          <g key={label}>
            <path className="grat" d={`M0,${y}H${chart.width}`} />
            <text className="deg" x={chart.width - 8} y={y - 5} textAnchor="end">
              {label}
            </text>
          </g>
        );
      })}
    </>
  );
}

/** Far land under, near land on top: the same shore, cut by the outline. */
function Land({ id }: { id: string }) {
  return (
    <>
      <use href={`#${id}-land`} className="far" />
      <use href={`#${id}-coast`} className="far-coast" />
      <g clipPath={`url(#${id}-near)`}>
        <use href={`#${id}-land`} className="land" />
        <use href={`#${id}-coast`} className="land-coast" />
      </g>
      <g clipPath={`url(#${id}-dry)`}>
        <use href={`#${id}-outline`} className="outline-cirka" />
      </g>
    </>
  );
}

function Haze({ id, width, height }: { id: string; width: number; height: number }) {
  return (
    <>
      <linearGradient id={`${id}-haze`} className="haze" x2="0" y2="1">
        <stop offset=".25" stopOpacity=".92" />
        <stop offset="1" stopOpacity="0" />
      </linearGradient>
      <rect width={width} height={height} fill={`url(#${id}-haze)`} />
    </>
  );
}

type PlaceProps = {
  place: ChartPlace;
  at: { x: number; y: number };
  placed: { x: number; y: number; anchor: 'start' | 'end'; leader: boolean };
  small: boolean;
  ring: number;
  onLand: boolean;
};

function Place({ place, at, placed, small, ring, onLand }: PlaceProps) {
  const x = round(placed.x + (placed.anchor === 'end' ? -7 : 7));
  const inside = (
    <>
      {placed.leader ? <path className="leader" d={`M${at.x},${at.y}L${round(placed.x)},${round(placed.y)}`} /> : null}
      {ring ? <circle className="cirka" cx={at.x} cy={at.y} r={ring} /> : null}
      <Pin state={place.state} x={at.x} y={at.y} scale={small ? 0.72 : 1} />
      <text x={x} y={round(placed.y + 1)} textAnchor={placed.anchor}>
        {place.label}
      </text>
      {place.sub ? (
        <text className="sub" x={x} y={round(placed.y + (small ? 14.5 : 18))} textAnchor={placed.anchor}>
          {place.sub}
        </text>
      ) : null}
    </>
  );
  const classes = `place is-${place.state}${onLand ? ' on-land' : ''}`;
  return place.href ? (
    <a className={classes} href={place.href}>
      {inside}
    </a>
  ) : (
    <g className={classes}>{inside}</g>
  );
}

/** Lamp, diamond, cross or knot: shape before colour. */
function Pin({ state, x, y, scale }: { state: ChartPlace['state']; x: number; y: number; scale: number }) {
  const k = (value: number) => round(value * scale);
  if (state === 'cut')
    return (
      <>
        <circle className="th-hole" cx={x} cy={y} r={k(9)} />
        <path className="pin" d={`M${x - k(6)},${y - k(6)}l${k(12)},${k(12)}m0,${-k(12)}l${-k(12)},${k(12)}`} />
      </>
    );
  if (state === 'next')
    return <path className="pin" d={`M${x},${y - k(8)}l${k(8)},${k(8)} ${-k(8)},${k(8)} ${-k(8)},${-k(8)}z`} />;
  if (state === 'pause')
    return (
      <path
        className="pin pin-pause"
        d={`M${x},${y - k(9)}c${-k(9)},${k(3)} ${k(9)},${k(6)} 0,${k(9)}s${k(9)},${k(6)} 0,${k(9)}`}
      />
    );
  return <circle className="pin" cx={x} cy={y} r={k(state === 'open' ? 8.5 : 5.5)} />;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
