export type Area = { key: string; hectares: number; text: string; current?: boolean; note?: string };

type AreaSquaresProps = {
  /** Says which areas are drawn, and that the numbers stand in the table. */
  label: string;
  areas: Area[];
  /** What the scale below says, such as "1 km". */
  scale: string;
};

const PIXELS_PER_KM = 200;

/** Areas drawn as areas: squares on one scale, the present one filled. They show size, not place. */
export function AreaSquares({ label, areas, scale }: AreaSquaresProps) {
  const big = Math.max(...areas.map((area) => side(area.hectares)));
  return (
    <svg viewBox={`-2 -22 ${round(big + 4)} ${round(big + 66)}`} role="img" aria-label={label}>
      {[...areas]
        .sort((a, b) => b.hectares - a.hectares)
        .map((area) => (
          <Square key={area.key} area={area} big={big} />
        ))}
      <path className="scale" d={`M0,${round(big + 20)}v6h${PIXELS_PER_KM}v-6`} />
      <text x={PIXELS_PER_KM + 8} y={round(big + 30)}>
        {scale}
      </text>
    </svg>
  );
}

function Square({ area, big }: { area: Area; big: number }) {
  const length = side(area.hectares);
  const top = round(big - length);
  return (
    <g>
      <rect className={area.current ? 'now' : undefined} x="0" y={top} width={round(length)} height={round(length)} />
      {area.current ? (
        <>
          <text className="now" x="14" y={round(big - 34)}>
            {area.text}
          </text>
          <text x="14" y={round(big - 14)}>
            {area.note}
          </text>
        </>
      ) : (
        <text x={round(length - 6)} y={round(top - 6)} textAnchor="end">
          {area.text}
        </text>
      )}
    </g>
  );
}

/** Side of a square of that many hectares, in pixels. */
function side(hectares: number): number {
  return Math.sqrt(hectares / 100) * PIXELS_PER_KM;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
