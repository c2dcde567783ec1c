/** What a spreadsheet would run when a cell begins with it. */
const formula = /^[=+\-@\t\r]/;

/**
 * A table as a file Danish Excel opens by a double click: semicolons, a byte order mark, CRLF.
 * Words that a spreadsheet would take for a formula are kept from being one by an apostrophe.
 */
export function csvDocument(rows: readonly (readonly (string | number)[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;
}

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const harmless = formula.test(value) ? `'${value}` : value;
  return /[";\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
