import { roundLength } from '@/lib/drawing/round-length';

export type Area = { key: string; hectares: number; text: string; current?: boolean; note?: string };

type AreaSquaresProps = {
  /** Says which areas are drawn, and that the numbers stand in the table. */
  label: string;
  areas: Area[];
  /** What the scale below says for a length in metres, such as "1 km". */
  scale: (metres: number) => string;
};

/** The largest square fills the drawing, so that words keep their size. */
const WIDTH = 310;
const LETTER = 7.4;

/** Areas drawn as areas: squares on one scale, the present one filled. They show size, not place. */
export function AreaSquares({ label, areas, scale }: AreaSquaresProps) {
  const longest = Math.max(1, ...areas.map((area) => metresOfSide(area.hectares)));
  const unit = WIDTH / longest;
  const metres = roundLength(longest * 0.75);
  const bar = round(metres * unit);
  return (
    <svg viewBox={`-2 -22 ${WIDTH + 4} ${WIDTH + 66}`} role="img" aria-label={label}>
      {[...areas]
        .sort((a, b) => b.hectares - a.hectares)
        .map((area) => (
          <Square key={area.key} area={area} length={metresOfSide(area.hectares) * unit} />
        ))}
      <path className="scale" d={`M0,${WIDTH + 20}v6h${bar}v-6`} />
      <text x={bar + 8} y={WIDTH + 30}>
        {scale(metres)}
      </text>
    </svg>
  );
}

function Square({ area, length }: { area: Area; length: number }) {
  const top = round(WIDTH - length);
  const isWide = area.text.length * LETTER < length;
  return (
    <g>
      <rect className={area.current ? 'now' : undefined} x="0" y={top} width={round(length)} height={round(length)} />
      {area.current ? (
        <>
          <text className="now" x="14" y={WIDTH - 34}>
            {area.text}
          </text>
          <text x="14" y={WIDTH - 14}>
            {area.note}
          </text>
        </>
      ) : (
        <text x={isWide ? round(length - 6) : 0} y={round(top - 6)} textAnchor={isWide ? 'end' : 'start'}>
          {area.text}
        </text>
      )}
    </g>
  );
}

/** Side of a square of that many hectares. */
function metresOfSide(hectares: number): number {
  return Math.sqrt(hectares * 10_000);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
