import { Table } from './table';
import { Twin } from './twin';

/** 1 solid, 2 lined, 3 hatched, 4 and 5 solid, 0 outlined: told apart without colour. */
export type Pattern = 0 | 1 | 2 | 3 | 4 | 5;

export type StackSegment = { key: string; label: string; value: number; pattern: Pattern };

export type StackRow = { key: string; name: string; note?: string; values: Record<string, number> | null };

type StackBarProps = {
  /** Unique on the page: the patterns are referred to by it. */
  id: string;
  segments: Omit<StackSegment, 'value'>[];
  /** One bar per row; `null` values are too few to be shown. */
  rows: StackRow[];
  tooFew: string;
  twin: { summary: string; caption: string; nameHeading: string };
};

/** Shares of a whole, one bar per row, with labels in the bars and the same as a table. */
export function StackBar({ id, segments, rows, tooFew, twin }: StackBarProps) {
  const alone = rows.length === 1;
  return (
    <>
      <Patterns id={id} />
      <Legend id={id} segments={segments} />
      <div className="bars">
        {rows.map((row) => (
          <div key={row.key} className={alone ? 'bar-row bar-row-alone' : 'bar-row'}>
            {alone ? null : (
              <b>
                {row.name}
                {row.note ? <small>{row.note}</small> : null}
              </b>
            )}
            {row.values ? (
              <Bar id={id} name={row.name} segments={withValues(segments, row.values)} />
            ) : (
              <p className="too-few">{tooFew}</p>
            )}
          </div>
        ))}
      </div>
      <Twin summary={twin.summary}>
        <Table
          caption={twin.caption}
          columns={[
            { key: 'name', label: twin.nameHeading },
            ...segments.map((segment) => ({ key: segment.key, label: segment.label, number: true })),
          ]}
          rows={rows.map((row) => ({
            key: row.key,
            cells: [row.name, ...segments.map((segment) => (row.values ? (row.values[segment.key] ?? 0) : tooFew))],
          }))}
        />
      </Twin>
    </>
  );
}

function withValues(segments: Omit<StackSegment, 'value'>[], values: Record<string, number>): StackSegment[] {
  return segments.map((segment) => ({ ...segment, value: values[segment.key] ?? 0 }));
}

function Bar({ id, name, segments }: { id: string; name: string; segments: StackSegment[] }) {
  const total = segments.reduce((sum, segment) => sum + segment.value, 0);
  let from = 0;
  const pieces = segments
    .filter((segment) => segment.value > 0)
    .map((segment) => {
      const share = (segment.value / total) * 100;
      const piece = { segment, share, from };
      from += share;
      return piece;
    });
  return (
    <svg
      className="stackbar"
      role="img"
      aria-label={`${name}: ${segments.map((segment) => `${segment.label} ${segment.value}`).join(', ')}`}
    >
      {pieces.map(({ segment, share, from: x }) => (
        <svg key={segment.key} x={`${percent(x)}%`} width={`${percent(share)}%`} height="100%">
          <rect className={`stack-${segment.pattern}`} width="100%" height="100%" fill={fill(id, segment.pattern)} />
          {share >= 5 ? (
            <svg className={share < 12 ? 'stack-label is-slim' : 'stack-label'} x="50%" y="50%">
              <rect x="-17" y="-13" width="34" height="26" rx="3" />
              <text textAnchor="middle" dy=".36em">
                {segment.value}
              </text>
            </svg>
          ) : null}
        </svg>
      ))}
    </svg>
  );
}

function Legend({ id, segments }: { id: string; segments: Omit<StackSegment, 'value'>[] }) {
  return (
    <ul className="legend">
      {segments.map((segment) => (
        <li key={segment.key}>
          <svg className="swatch" aria-hidden="true">
            <rect className={`stack-${segment.pattern}`} width="100%" height="100%" fill={fill(id, segment.pattern)} />
          </svg>
          {segment.label}
        </li>
      ))}
    </ul>
  );
}

function Patterns({ id }: { id: string }) {
  return (
    <svg className="sprite" aria-hidden="true" width="0" height="0">
      <pattern id={`${id}-2`} width="8" height="8" patternUnits="userSpaceOnUse">
        <rect className="pattern-2" width="8" height="8" />
        <rect className="pattern-2-line" y="5" width="8" height="3" />
      </pattern>
      <pattern id={`${id}-3`} width="10" height="10" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect className="pattern-3" width="10" height="10" />
        <rect className="pattern-3-line" x="6" width="4" height="10" />
      </pattern>
    </svg>
  );
}

function fill(id: string, pattern: Pattern): string | undefined {
  return pattern === 2 || pattern === 3 ? `url(#${id}-${pattern})` : undefined;
}

function percent(value: number): number {
  return Math.round(value * 100) / 100;
}
