import { plainDate } from '@/lib/i18n/dates';
import type { Locale } from '@/lib/i18n/locale';
import type { SummaryTable } from '@/lib/insight/summary-content';
import { blocksOf, type VersionContent } from '@/lib/insight/summary-version';
import { type VersionTexts, versionTexts } from '@/lib/insight/version-texts';
import { escaped } from './paper-html';
import { cellText, figureText } from './summary-cells';

const mostFigures = 6;
const mostTables = 2;
const mostRows = 8;

/** A frame on somebody else's site: the key figures and the first tables of a version, without script and without anything fetched. */
export function summaryEmbedHtml(content: VersionContent, address: string, locale: Locale): string {
  const t = versionTexts[locale];
  const blocks = blocksOf(content);
  const figures = blocks.flatMap(({ figures: each }) => each.filter(({ value }) => value !== null)).slice(0, mostFigures);
  const tables = blocks.flatMap((block) => block.tables.filter(isDrawn)).slice(0, mostTables);
  const title = t('embed.title', { title: content.title[locale], owner: content.municipality });
  return frame(
    locale,
    title,
    `<h1>${escaped(content.title[locale])}</h1>
<p>${escaped(t('embed.frozen', { number: content.number, date: plainDate(content.date, locale) }))}${
      content.isExample ? ` <strong>${escaped(t('example'))}</strong>` : ''
    }</p>
<dl>${figures
      .map((figure) => `<div><dt>${escaped(figure.label[locale])}</dt><dd>${escaped(figureText(figure, locale))}</dd></div>`)
      .join('')}</dl>
${tables.map((table) => tableHtml(table, locale)).join('\n')}
<p><a href="${escaped(address)}" target="_blank" rel="noopener">${escaped(t('embed.more', { owner: content.municipality }))}</a></p>`,
  );
}

/** What a frame says that has nothing to show, and why. */
export function emptyEmbedHtml(why: 'revoked' | 'empty' | 'unknown', owner: string, locale: Locale): string {
  const t: VersionTexts = versionTexts[locale];
  const heading = t('embed.noneHeading');
  return frame(locale, heading, `<h1>${escaped(heading)}</h1>\n<p>${escaped(t(`embed.${why}`, { owner }))}</p>`);
}

const isDrawn = ({ chart }: SummaryTable) => chart.type === 'bars' || chart.type === 'columns';

/** A table whose numbers are drawn beside them as bars. */
function tableHtml({ caption, counts, columns, rows, chart }: SummaryTable, locale: Locale): string {
  const at = 'of' in chart ? columns.findIndex(({ key }) => key === chart.of) : 1;
  const column = columns[at];
  if (!column) return '';
  const values = rows.map(({ cells }) => cells[at] ?? null);
  const most = Math.max(1, ...values.map((value) => (typeof value === 'number' ? value : 0)));
  const lines = rows.slice(0, mostRows).map(({ cells }, index) => {
    const value = values[index] ?? null;
    const width = typeof value === 'number' ? Math.round((value / most) * 100) : 0;
    return `<tr><th scope="row">${escaped(cellText(cells[0] ?? null, { unit: 'words' }, locale))}</th><td>${escaped(
      cellText(value, column, locale),
    )}</td><td aria-hidden="true"><svg viewBox="0 0 100 10" preserveAspectRatio="none"><rect width="${width}" height="10"/></svg></td></tr>`;
  });
  return `<table><caption>${escaped(caption[locale])} <small>${escaped(counts[locale])}</small></caption><tbody>${lines.join('')}</tbody></table>`;
}

function frame(locale: Locale, title: string, body: string): string {
  return `<!doctype html>
<html lang="${locale}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${escaped(title)}</title>
<style>${embedStyle}</style></head>
<body><main>
${body}
</main></body>
</html>
`;
}

/** The only style of a frame: its policy names it by its hash. */
export const embedStyle = `:root{color-scheme:light dark;--ink:#0b2738;--soft:#43596a;--line:#b8c8cf;--bar:#0d4a6b;--page:#fff}
@media (prefers-color-scheme:dark){:root{--ink:#e8f0f3;--soft:#a9bcc6;--line:#3c5665;--bar:#8dbbcd;--page:#0b1d29}}
body{font:1rem/1.5 system-ui,sans-serif;color:var(--ink);background:var(--page);margin:0}main{padding:1rem;max-width:44rem;margin:0 auto}
h1{font-size:1.25rem;line-height:1.25;margin:0 0 .25rem}p{margin:.25rem 0 1rem;color:var(--soft)}a{color:var(--bar)}
dl{display:grid;grid-template-columns:repeat(auto-fit,minmax(8.5rem,1fr));gap:.75rem 1rem;margin:0 0 1.25rem}
dl div{display:flex;flex-direction:column-reverse;justify-content:flex-end;border-top:2px solid var(--ink);padding-top:.35rem}
dd{margin:0;font-size:1.375rem;font-weight:700;line-height:1.2}dt{font-size:.875rem;color:var(--soft)}
table{width:100%;border-collapse:collapse;margin:0 0 1.25rem;font-size:.9375rem}caption{text-align:left;font-weight:700;padding-bottom:.35rem}
small{display:block;font-weight:400;color:var(--soft)}th,td{text-align:left;font-weight:400;padding:.3rem .5rem .3rem 0;border-bottom:1px solid var(--line)}
td:nth-child(2){text-align:right;font-variant-numeric:tabular-nums;width:5rem}td:last-child{width:35%}svg{display:block;width:100%;height:.625rem}rect{fill:var(--bar)}
@media (max-width:24rem){td:last-child{display:none}}`;
