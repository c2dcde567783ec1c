/** The cells of a file as this product writes them: semicolons, quotes doubled inside quotes. */
export function csvRows(file: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  const text = file.replace(/^\uFEFF/, '');
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? '';
    if (isQuoted && sign === '"' && text[at + 1] === '"') {
      cell += '"';
      at++;
    } else if (sign === '"') isQuoted = !isQuoted;
    else if (isQuoted || !/[;\r\n]/.test(sign)) cell += sign;
    else if (sign !== '\r') {
      rows.at(-1)?.push(cell);
      cell = '';
      if (sign === '\n') rows.push([]);
    }
  }
  return rows.filter((row) => row.length > 0);
}
