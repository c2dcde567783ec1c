import { Table } from './table';
import { Twin } from './twin';

export type BarDatum = {
  key: string;
  label: string;
  value: number | null;
  /** How the value is said when it is not the bare number, such as "32 %". */
  text?: string;
  /** What the others are compared with. */
  isReference?: boolean;
  /** A picture of what is named. */
  image?: { src: string; alt: string };
};

type BarChartProps = {
  /** Columns for what follows in time, rows for groups with names. */
  kind: 'columns' | 'rows';
  caption: string;
  /** What is counted and what not. */
  counts?: string;
  data: BarDatum[];
  /** Said where a value is `null`: too few to be shown. */
  tooFew: string;
  twin: { summary: string; nameHeading: string; valueHeading: string };
};

/** Numbers side by side, each with its value on it, and the same as a table. */
export function BarChart({ kind, caption, counts, data, tooFew, twin }: BarChartProps) {
  return (
    <figure className="fig">
      <figcaption>
        {caption}
        {counts ? <small>{counts}</small> : null}
      </figcaption>
      <Bars kind={kind} caption={caption} data={data} tooFew={tooFew} />
      <Twin summary={twin.summary}>
        <Table
          caption={caption}
          columns={[
            { key: 'name', label: twin.nameHeading },
            { key: 'value', label: twin.valueHeading, number: true },
          ]}
          rows={data.map((datum) => ({ key: datum.key, cells: [datum.label, datum.value ?? tooFew] }))}
        />
      </Twin>
    </figure>
  );
}

/** The drawing of a {@link BarChart} alone, for a figure with a table of its own. */
export function Bars({ kind, caption, data, tooFew }: Pick<BarChartProps, 'kind' | 'caption' | 'data' | 'tooFew'>) {
  const max = Math.max(1, ...data.map((datum) => datum.value ?? 0));
  if (kind === 'rows') return <Rows data={data} max={max} tooFew={tooFew} />;
  return <Columns caption={caption} data={data} max={max} tooFew={tooFew} />;
}

type Drawn = { data: BarDatum[]; max: number; tooFew: string };

function Rows({ data, max, tooFew }: Drawn) {
  return (
    <div className="hbars">
      {data.map((datum) => (
        <div key={datum.key}>
          <span>
            {datum.image ? (
              // biome-ignore lint/performance/noImgElement: a small picture of a fixed size that staff uploaded
              <img className="bar-image" src={datum.image.src} alt={datum.image.alt} width="64" height="48" loading="lazy" />
            ) : null}
            {datum.label}
          </span>
          {datum.value === null ? (
            <span className="too-few">{tooFew}</span>
          ) : (
            <svg aria-hidden="true">
              <rect
                className={datum.isReference ? 'col col-reference' : 'col'}
                width={`${percent(datum.value / max)}%`}
                height="100%"
              />
            </svg>
          )}
          <span className="num">{datum.text ?? datum.value}</span>
        </div>
      ))}
    </div>
  );
}

const HIGH = 184;
const FLOOR = 210;

function Columns({ caption, data, max, tooFew }: Drawn & { caption: string }) {
  const wide = 100 / data.length;
  return (
    <svg
      className="columns"
      role="img"
      aria-label={`${caption}: ${data.map((datum) => `${datum.label} ${datum.value ?? tooFew}`).join(', ')}`}
    >
      {data.map((datum, index) => {
        const high = ((datum.value ?? 0) / max) * HIGH;
        const middle = `${round((index + 0.5) * wide)}%`;
        return (
          <g key={datum.key}>
            <rect
              className="col"
              x={`${round((index + 0.12) * wide)}%`}
              y={round(FLOOR - high)}
              width={`${round(0.76 * wide)}%`}
              height={round(high)}
            />
            <text x={middle} y={round(FLOOR - 8 - high)} textAnchor="middle">
              {datum.value ?? '–'}
            </text>
            <text className="soft-t" x={middle} y={FLOOR + 22} textAnchor="middle">
              {datum.label}
            </text>
          </g>
        );
      })}
      <line className="axis" x1="0" x2="100%" y1={FLOOR + 0.5} y2={FLOOR + 0.5} />
    </svg>
  );
}

function percent(share: number): number {
  return round(share * 100);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
