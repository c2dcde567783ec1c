type MeasureProps = { label: string; rows: { name: string; on: number; of: number; text: string }[] };

/** Before and after as dots out of a small whole, each row with its words. */
export function Measure({ label, rows }: MeasureProps) {
  return (
    <div className="measure" role="img" aria-label={label}>
      {rows.map((row) => (
        <div key={row.name}>
          <span>{row.name}</span>
          <svg viewBox={`0 0 ${row.of * 20} 20`} aria-hidden="true">
            {Array.from({ length: row.of }, (_, index) => index).map((index) => (
              <circle key={index} className={index < row.on ? 'on' : 'off'} cx={index * 20 + 10} cy="10" r="7" />
            ))}
          </svg>
          <b className="num">{row.text}</b>
        </div>
      ))}
    </div>
  );
}
