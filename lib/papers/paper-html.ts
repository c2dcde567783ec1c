import { type Block, type Mark, type PaperDocument, paragraphsOf } from './paper-document';

/** The paper as one HTML file that needs nothing beside it. */
export function paperHtml({ lang, title, author, note, footer, facts, sections }: PaperDocument): string {
  const body = sections.map(
    ({ key, heading, blocks }) =>
      `<section id="${key}"><h2>${escaped(heading)}</h2>\n${blocks.map(blockHtml).join('\n')}\n</section>`,
  );
  return `<!doctype html>
<html lang="${lang}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(title)}</title>
<meta name="author" content="${escaped(author)}"><style>${style}</style></head>
<body><main>
<h1>${escaped(title)}</h1>
${note ? `<p><strong>${escaped(note)}</strong></p>` : ''}
<dl>${facts.map(([name, value]) => `<dt>${escaped(name)}</dt><dd>${escaped(value)}</dd>`).join('')}</dl>
<nav><ul>${sections.map(({ key, heading }) => `<li><a href="#${key}">${escaped(heading)}</a></li>`).join('')}</ul></nav>
${body.join('\n')}
</main><footer>${escaped(footer)}</footer></body>
</html>
`;
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${escaped(block.text)}</h${block.level}>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`;
    case 'links':
      return `<ul>${block.items.map(({ text, href }) => `<li><a href="${escaped(href)}">${escaped(text)}</a></li>`).join('')}</ul>`;
    case 'table':
      return tableHtml(block);
    default: {
      const text = paragraphsOf(block.text)
        .map((paragraph) => `<p>${broken(paragraph)}</p>`)
        .join('');
      const said = block.quoted ? `<blockquote${block.lang ? ` lang="${block.lang}"` : ''}>${text}</blockquote>` : text;
      return block.label ? `<p><strong>${escaped(block.label)}</strong></p>${said}` : said;
    }
  }
}

type TableBlock = Extract<Block, { kind: 'table' }>;

function tableHtml({ caption, columns, rows, numbers = [], drawn }: TableBlock): string {
  const side = (column: number) => (numbers.includes(column) ? ' class="n"' : '');
  const head = columns.map((column, at) => `<th scope="col"${side(at)}>${escaped(column)}</th>`).join('');
  const body = rows.map((row, line) => {
    const cells = row.map((cell, at) => {
      const mark = drawn?.column === at ? markSvg(drawn.marks[line] ?? null) : '';
      return at === 0 ? `<th scope="row">${broken(cell)}</th>` : `<td${side(at)}>${broken(cell)}${mark}</td>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<div class="table" role="group" aria-label="${escaped(caption)}" tabindex="0"><table><caption>${escaped(caption)}</caption><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table></div>`;
}

/** What the number beside it says, for the eye alone. */
function markSvg(mark: Mark | null): string {
  if (!mark) return '';
  const { at, low, high, beside } = mark;
  const percent = (part: number) => `${Math.round(part * 1000) / 10}%`;
  const drawn =
    low === undefined || high === undefined
      ? `<rect width="${percent(at)}" height="8"/>`
      : `<rect x="${percent(low)}" y="3" width="${percent(high - low)}" height="2"/><circle cx="${percent(at)}" cy="4" r="3"/>`;
  const other = beside === undefined ? '' : `<rect class="o" x="${percent(beside)}" width="2" height="8"/>`;
  return `<svg aria-hidden="true" width="100%" height="8">${drawn}${other}</svg>`;
}

const broken = (text: string) => escaped(text).replaceAll('\n', '<br>');

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
/** Words as HTML says them. */
export const escaped = (text: string) => text.replaceAll(/[&<>"']/g, (sign) => signs[sign] ?? sign);

const style = `body{font:1rem/1.55 system-ui,sans-serif;color:#0b2738;background:#fff;margin:0}
main,footer{max-width:72rem;margin:0 auto;padding:1.5rem}h1{line-height:1.2}h2{margin-top:2.5em}dt{font-weight:bold}dd{margin:0 0 .5em}
.table{overflow-x:auto}table{border-collapse:collapse;width:100%}caption{text-align:left;font-weight:bold;padding:.5em 0}
th,td{text-align:left;vertical-align:top;padding:.4em .6em;border-bottom:1px solid #b8c8cf;min-width:6rem}
.n{text-align:right}svg{display:block;background:#e9f1f4;fill:#0d4a6b;overflow:visible;margin-top:.2em}.o{fill:#0b2738}
blockquote{margin:0 0 1em;padding-left:1em;border-left:3px solid #0d4a6b;font-family:serif}footer{color:#43596a}`;
