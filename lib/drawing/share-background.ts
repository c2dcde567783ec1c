import { DJURSLAND, placeOnChart, seaChart } from './sea-chart';

/** The size pictures of pages have where people share them (Open Graph). */
export const shareSize = { width: 1200, height: 630 } as const;

const chartWidth = 560;
const ring = { x: 640, top: 92, radius: 26 } as const;
const chartSize = { width: chartWidth, height: shareSize.height, bounds: DJURSLAND.bounds };

export type ShareBackground = {
  /** Where it lies; null for what lies nowhere. */
  point: { longitude: number; latitude: number } | null;
  /** How many strands run together in the ring. */
  strands: number;
};

/** The sea chart with the thread through the place into the ring of the word mark, and room for words at the right. */
export function shareBackground({ point, strands }: ShareBackground): string {
  const chart = seaChart(chartSize);
  const place = point && within(placeOnChart(chart, point.longitude, point.latitude));
  const threads = place ? [throughPlace(place)] : fannedStrands(strands);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${shareSize.width}" height="${shareSize.height}" viewBox="0 0 ${shareSize.width} ${shareSize.height}">
<rect width="${shareSize.width}" height="${shareSize.height}" fill="#d6e8ed"/>
<clipPath id="chart"><rect width="${chartWidth}" height="${shareSize.height}"/></clipPath>
<clipPath id="land"><path d="${chart.land}"/></clipPath>
<g clip-path="url(#chart)"><path d="${chart.land}" fill="#f1eee4"/><path d="${chart.outline}" fill="#f3e9cf" clip-path="url(#land)"/>
<path d="${chart.coast}" fill="none" stroke="#b9a56d" stroke-width="1.5"/></g>
<rect x="${chartWidth}" width="${shareSize.width - chartWidth}" height="${shareSize.height}" fill="#f7fafa"/>
<g fill="none" stroke="#c4152d" stroke-width="7" stroke-linecap="round">${threads.map((path) => `<path d="${path}" stroke-width="${threads.length > 1 ? 4 : 7}"/>`).join('')}
<path d="M${ring.x},${ring.top}${loop}H${shareSize.width + 10}"/></g>
${place ? `<circle cx="${place.x}" cy="${place.y}" r="14" fill="#c4152d" stroke="#fff" stroke-width="5"/>` : ''}</svg>`;
}

const loop = `a${ring.radius},${ring.radius} 0 1 1 0,${2 * ring.radius}a${ring.radius},${ring.radius} 0 1 1 0,${-2 * ring.radius}`;

function throughPlace({ x, y }: { x: number; y: number }): string {
  return `M-10,${y + 70}C${x * 0.4},${y + 70} ${x * 0.6},${y} ${x},${y}S${ring.x - 120},${ring.top} ${ring.x},${ring.top}`;
}

function fannedStrands(count: number): string[] {
  const from = (index: number) => (shareSize.height * (index + 1)) / (count + 1) + 60;
  return Array.from(
    { length: count },
    (_, index) => `M-10,${from(index)}C220,${from(index)} 380,${ring.top} ${ring.x},${ring.top}`,
  );
}

/** A place at the edge of the chart still shows its stop whole. */
function within({ x, y }: { x: number; y: number }): { x: number; y: number } {
  return { x: Math.min(Math.max(x, 40), chartWidth - 60), y: Math.min(Math.max(y, 60), shareSize.height - 40) };
}
