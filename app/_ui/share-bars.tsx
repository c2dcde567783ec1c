export type ShareSegment = { key: string; label: string };
/** Values in the order of the segments; null where too few to be shown. */
export type ShareRow = { key: string; name: string; values: (number | null)[]; note?: string };

type ShareBarsProps = {
  segments: ShareSegment[];
  rows: ShareRow[];
  /** Lies around a middle: what is before it to the left, what is after it to the right. */
  isDiverging: boolean;
};

/** Shares of the same whole, one bar per row, each value in its part; from one end to the other or out from a middle. */
export function ShareBars({ segments, rows, isDiverging }: ShareBarsProps) {
  const places = rows.map((row) => placesOf(row.values, isDiverging));
  const left = Math.max(...places.map(({ before }) => before), 0);
  const whole = Math.max(1, left + Math.max(...places.map(({ after }) => after), 0));
  return (
    <div className="share-bars">
      <ul className="legend">
        {segments.map((segment, index) => (
          <li key={segment.key}>
            <svg className="swatch" aria-hidden="true">
              <rect className={tone(index, segments.length, isDiverging)} width="100%" height="100%" />
            </svg>
            {segment.label}
          </li>
        ))}
      </ul>
      {rows.map((row, at) => (
        <div key={row.key} className="share-row">
          {row.name ? <b>{row.name}</b> : null}
          <svg
            className="sharebar"
            role="img"
            aria-label={`${row.name}: ${segments.map(({ label }, index) => `${label} ${row.values[index] ?? '–'}`).join(', ')}`}
          >
            {row.values.map((value, index) => {
              const segment = segments[index];
              const from = places[at]?.from[index];
              if (!value || !segment || from === undefined) return null;
              return (
                <Part
                  key={segment.key}
                  x={((left + from) / whole) * 100}
                  width={(value / whole) * 100}
                  value={value}
                  className={tone(index, segments.length, isDiverging)}
                />
              );
            })}
            {isDiverging ? (
              <line className="axis" x1={percent((left / whole) * 100)} x2={percent((left / whole) * 100)} y2="100%" />
            ) : null}
          </svg>
          {row.note ? <small className="soft">{row.note}</small> : null}
        </div>
      ))}
    </div>
  );
}

function Part({ x, width, value, className }: { x: number; width: number; value: number; className: string }) {
  return (
    <svg x={percent(x)} width={percent(width)} height="100%">
      <rect className={className} width="100%" height="100%" />
      {width >= 4 ? (
        <svg className={width < 9 ? 'stack-label is-slim' : 'stack-label'} x="50%" y="50%">
          <rect x="-16" y="-12" width="32" height="24" rx="3" />
          <text textAnchor="middle" dy=".36em">
            {value}
          </text>
        </svg>
      ) : null}
    </svg>
  );
}

/** Where each part begins, measured from the middle, and how far the row reaches to both sides. */
function placesOf(values: readonly (number | null)[], isDiverging: boolean): { from: number[]; before: number; after: number } {
  const sizes = values.map((value) => value ?? 0);
  const middle = (values.length - 1) / 2;
  const before = isDiverging
    ? sizes.reduce((sum, size, index) => sum + (index < middle ? size : index === middle ? size / 2 : 0), 0)
    : 0;
  let at = -before;
  const from = sizes.map((size) => {
    at += size;
    return at - size;
  });
  return { from, before, after: at };
}

/** From one end to the other in steps that differ in lightness; the middle of an agreement stands back. */
function tone(index: number, count: number, isDiverging: boolean): string {
  if (!isDiverging) return `share-${(index % 6) + 1}`;
  const middle = (count - 1) / 2;
  if (index === middle) return 'share-middle';
  const isEnd = index === 0 || index === count - 1;
  return `share-${index < middle ? 'low' : 'high'}${isEnd ? '-end' : ''}`;
}

function percent(value: number): string {
  return `${Math.round(value * 100) / 100}%`;
}
