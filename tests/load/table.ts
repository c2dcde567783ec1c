export type Column = { head: string; right?: true };

/** A Markdown table as the linter sets one: every column as wide as its widest cell. */
export function markdownTable(columns: readonly Column[], rows: readonly (string | number)[][]): string {
  const cells = rows.map((row) => row.map(String));
  const widths = columns.map(({ head }, at) => Math.max(head.length, 3, ...cells.map((row) => row[at]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `| ${columns.map(({ right }, at) => (right ? row[at]?.padStart(widths[at] ?? 0) : row[at]?.padEnd(widths[at] ?? 0))).join(' | ')} |`;
  const rule = columns.map(({ right }, at) => '-'.repeat((widths[at] ?? 3) - (right ? 1 : 0)) + (right ? ':' : ''));
  return [line(columns.map(({ head }) => head)), line(rule), ...cells.map(line)].join('\n');
}
