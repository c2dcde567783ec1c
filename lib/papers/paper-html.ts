import { type Block, type PaperDocument, paragraphsOf } from './paper-document';

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
      return `<div class="table" role="group" aria-label="${escaped(block.caption)}" tabindex="0"><table><caption>${escaped(block.caption)}</caption><thead><tr>${block.columns
        .map((column) => `<th scope="col">${escaped(column)}</th>`)
        .join('')}</tr></thead><tbody>${block.rows
        .map(
          ([first = '', ...rest]) =>
            `<tr><th scope="row">${broken(first)}</th>${rest.map((cell) => `<td>${broken(cell)}</td>`).join('')}</tr>`,
        )
        .join('')}</tbody></table></div>`;
    default: {
      const text = paragraphsOf(block.text)
        .map((paragraph) => `<p>${broken(paragraph)}</p>`)
        .join('');
      const said = block.quoted ? `<blockquote${block.lang ? ` lang="${block.lang}"` : ''}>${text}</blockquote>` : text;
      return block.label ? `<p><strong>${escaped(block.label)}</strong></p>${said}` : said;
    }
  }
}

const broken = (text: string) => escaped(text).replaceAll('\n', '<br>');

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
/** Words as HTML says them. */
export const escaped = (text: string) => text.replaceAll(/[&<>"']/g, (sign) => signs[sign] ?? sign);

const style = `body{font:1rem/1.55 system-ui,sans-serif;color:#0b2738;background:#fff;margin:0}
main,footer{max-width:72rem;margin:0 auto;padding:1.5rem}h1{line-height:1.2}h2{margin-top:2.5em}dt{font-weight:bold}dd{margin:0 0 .5em}
.table{overflow-x:auto}table{border-collapse:collapse;width:100%}caption{text-align:left;font-weight:bold;padding:.5em 0}
th,td{text-align:left;vertical-align:top;padding:.4em .6em;border-bottom:1px solid #b8c8cf;min-width:6rem}
blockquote{margin:0 0 1em;padding-left:1em;border-left:3px solid #0d4a6b;font-family:serif}footer{color:#43596a}`;
