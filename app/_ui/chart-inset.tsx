import { type ChartSize, seaChart } from '@/lib/drawing/sea-chart';

type ChartInsetProps = { id: string; x: number; y: number; size: ChartSize; name: string };

/** A small frame in the corner of a chart for what lies too far away to fit in it. */
export function ChartInset({ id, x, y, size, name }: ChartInsetProps) {
  const chart = seaChart(size);
  return (
    <g aria-hidden="true" transform={`translate(${x},${y})`}>
      <clipPath id={`${id}-frame`}>
        <rect width={size.width} height={size.height} rx="3" />
      </clipPath>
      <rect className="chart-inset-frame" width={size.width} height={size.height} rx="3" />
      <g clipPath={`url(#${id}-frame)`}>
        <path className="w w2" d={chart.coast} strokeWidth="26" />
        <path className="w w3" d={chart.coast} strokeWidth="12" />
        <path className="land" d={chart.land} />
        <path className="land-coast" d={chart.coast} />
      </g>
      <text className="far-name" x={size.width - 6} y={size.height - 6} textAnchor="end">
        {name}
      </text>
    </g>
  );
}
