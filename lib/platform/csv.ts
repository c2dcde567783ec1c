/** What a spreadsheet would run when a cell begins with it. */
const formula = /^[=+\-@\t\r]/;

/**
 * A table as a file Danish Excel opens by a double click: semicolons, a byte order mark, CRLF.
 * Words that a spreadsheet would take for a formula are kept from being one by an apostrophe.
 */
export function csvDocument(rows: readonly (readonly (string | number)[])[]): string {
  return `${csvStart}${rows.map(csvLine).join('')}`;
}

/** What such a file begins with, for one that is written line by line. */
export const csvStart = '\uFEFF';

export function csvLine(row: readonly (string | number)[]): string {
  return `${row.map(cell).join(';')}\r\n`;
}

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const harmless = formula.test(value) ? `'${value}` : value;
  return /[";\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
