export type SpanDatum = {
  key: string;
  label: string;
  /** Percent; null where too few to be shown. */
  value: number | null;
  low: number | null;
  high: number | null;
  /** What it is compared with. */
  beside: number | null;
  text: string;
};

type SpanChartProps = { data: SpanDatum[]; words: { value: string; span: string; beside: string; tooFew: string } };

/** Shares with the ends of their uncertainty, and what each is compared with. A table beside it says the same. */
export function SpanChart({ data, words }: SpanChartProps) {
  const most = Math.max(1, ...data.flatMap(({ high, beside }) => [high ?? 0, beside ?? 0]));
  const x = (value: number) => `${Math.round((value / most) * 9400) / 100 + 3}%`;
  return (
    <>
      <ul className="legend span-legend">
        <li>
          <svg className="swatch" viewBox="0 0 24 16" aria-hidden="true">
            <circle className="span-dot" cx="12" cy="8" r="5" />
          </svg>
          {words.value}
        </li>
        <li>
          <svg className="swatch" viewBox="0 0 24 16" aria-hidden="true">
            <path className="span-line" d="M2 8H22M2 4V12M22 4V12" />
          </svg>
          {words.span}
        </li>
        <li>
          <svg className="swatch" viewBox="0 0 24 16" aria-hidden="true">
            <path className="span-beside" d="M12 2L18 8L12 14L6 8Z" />
          </svg>
          {words.beside}
        </li>
      </ul>
      <div className="hbars spans">
        {data.map(({ key, label, value, low, high, beside, text }) => (
          <div key={key}>
            <span>{label}</span>
            <svg aria-hidden="true">
              <line className="span-axis" x1="3%" x2="97%" y1="50%" y2="50%" />
              {low !== null && high !== null ? <line className="span-line" x1={x(low)} x2={x(high)} y1="50%" y2="50%" /> : null}
              {[low, high].map((end, index) =>
                end === null ? null : (
                  <line key={index === 0 ? 'low' : 'high'} className="span-line" x1={x(end)} x2={x(end)} y1="28%" y2="72%" />
                ),
              )}
              {beside === null ? null : (
                <svg x={x(beside)} y="50%" overflow="visible">
                  <path className="span-beside" d="M0 -7L7 0L0 7L-7 0Z" />
                </svg>
              )}
              {value === null ? null : <circle className="span-dot" cx={x(value)} cy="50%" r="5" />}
            </svg>
            <span className="num">{value === null ? '–' : text}</span>
          </div>
        ))}
      </div>
      {data.some(({ value }) => value === null) ? <p className="fig-note">– {words.tooFew}</p> : null}
    </>
  );
}
