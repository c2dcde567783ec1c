import type { SummaryBlock, SummaryCell, Text } from './summary-content';

/** A number that is another than in the version before, or that only one of the two has; null is one too small to be shown. */
export type VersionDifference = { what: Text; before: number | null | 'absent'; after: number | null | 'absent' };

/** Every figure and every number in a table of two versions that is not the same in both, in the order of the later one. */
export function versionDifferences(before: readonly SummaryBlock[], after: readonly SummaryBlock[]): VersionDifference[] {
  const [earlier, later] = [numbersOf(before), numbersOf(after)];
  return [...new Set([...later.keys(), ...earlier.keys()])].flatMap((key) => {
    const [was, is] = [earlier.get(key), later.get(key)];
    const what = (is ?? was)?.what;
    if (!what || was?.value === is?.value) return [];
    return [{ what, before: was ? was.value : 'absent', after: is ? is.value : 'absent' }];
  });
}

type Numbered = { what: Text; value: number | null };

/** Every number by where it stands. */
function numbersOf(blocks: readonly SummaryBlock[]): Map<string, Numbered> {
  const numbers = new Map<string, Numbered>();
  for (const { id, figures, tables } of blocks) {
    for (const { key, label, value } of figures) numbers.set(`${id}.${key}`, { what: label, value });
    for (const { key, caption, columns, rows } of tables)
      for (const row of rows)
        for (const [index, cell] of row.cells.entries()) {
          const column = columns[index];
          if (!column || column.unit === 'words' || !isNumber(cell)) continue;
          numbers.set(`${id}.${key}.${row.key}.${column.key}`, {
            what: joined(caption, nameOf(row.cells[0], row.key), column.label),
            value: cell,
          });
        }
  }
  return numbers;
}

const isNumber = (cell: SummaryCell): cell is number | null => cell === null || typeof cell === 'number';

/** A row is named by its first cell; one whose name is what a citizen wrote by its receipt code. */
function nameOf(cell: SummaryCell | undefined, key: string): Text {
  if (typeof cell === 'number') return { da: String(cell), en: String(cell) };
  if (typeof cell !== 'object' || cell === null) return { da: key, en: key };
  return 'code' in cell ? { da: cell.code, en: cell.code } : cell;
}

function joined(...texts: Text[]): Text {
  return { da: texts.map(({ da }) => da).join(' – '), en: texts.map(({ en }) => en).join(' – ') };
}
