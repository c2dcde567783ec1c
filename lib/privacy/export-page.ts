import { momentInWords } from '@/lib/i18n/dates';
import type { Locale } from '@/lib/i18n/locale';
import da from '@/messages/da/exportPage.json';
import en from '@/messages/en/exportPage.json';

type Shown = { tables: Record<string, Record<string, unknown>[]>; files: readonly string[]; owner: string; at: Date };

const texts: Record<Locale, typeof da> = { da, en };

/**
 * A person's data to read, as a page of its own: no script, nothing loaded from anywhere. Numbers that only join
 * tables stand in `data.json` alone.
 */
export function exportPage({ tables, files, owner, at }: Shown, locale: Locale): string {
  const say = texts[locale];
  const known = Object.keys(say.tables).filter((table) => tables[table]);
  const sections = known.map((table) => section(say.tables[table as keyof typeof say.tables], tables[table] ?? [], locale));
  return `<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex"><title>${escaped(say.title)}</title><style>${style}</style></head><body><main>
<h1>${escaped(say.title)}</h1>
<p>${escaped(say.lede.replace('{owner}', owner).replace('{date}', momentInWords(at, locale)))}</p>
<p>${escaped(say.without)}</p><p>${escaped(say.rights)}</p>
${sections.join('\n')}
${files.length > 0 ? `<section><h2>${escaped(say.files)}</h2><ul>${files.map(fileLink).join('')}</ul></section>` : ''}
</main></body></html>
`;
}

function section(heading: string, rows: Record<string, unknown>[], locale: Locale): string {
  const say = texts[locale];
  const count = escaped(say.count.replace('{count}', String(rows.length)));
  return `<section><h2>${escaped(heading)}</h2><p>${count}</p>${rows.map((row) => record(row, locale)).join('')}</section>`;
}

function record(row: Record<string, unknown>, locale: Locale): string {
  const { columns } = texts[locale];
  const lines = Object.entries(columns)
    .filter(([column]) => row[column] !== null && row[column] !== undefined && row[column] !== '')
    .map(([column, label]) => `<div><dt>${escaped(label)}</dt><dd>${escaped(written(row[column], locale))}</dd></div>`);
  return `<dl>${lines.join('')}</dl>`;
}

function written(value: unknown, locale: Locale): string {
  if (typeof value === 'boolean') return value ? texts[locale].yes : texts[locale].no;
  if (typeof value === 'object') return JSON.stringify(value);
  const text = String(value);
  return /^\d{4}-\d\d-\d\dT[\d:.]+\+/.test(text) ? momentInWords(new Date(text), locale) : text;
}

const fileLink = (path: string) =>
  `<li><a href="${escaped(encodeURI(path))}">${escaped(path.split('/').at(-1) ?? path)}</a></li>`;

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string) => text.replaceAll(/[&<>"']/g, (sign) => signs[sign] ?? sign);

const style = `body{font:1rem/1.5 system-ui,sans-serif;margin:0;color:#14212b;background:#fff}main{max-width:46rem;margin:auto;padding:1.5rem}
dl{border-top:1px solid #8996a0;padding:.5rem 0;margin:0}dl div{display:flex;flex-wrap:wrap;gap:.25rem 1rem}dt{flex:0 0 11rem;color:#43525e}
dd{margin:0;flex:1 1 16rem;white-space:pre-wrap;overflow-wrap:anywhere}
@media (prefers-color-scheme:dark){body{color:#e8eef2;background:#101a22}dt{color:#a9b8c4}a{color:#9cc9ff}}`;
