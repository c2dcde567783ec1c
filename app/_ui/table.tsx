import type { ReactNode } from 'react';

export type TableColumn = { key: string; label: ReactNode; number?: boolean };
export type TableRow = { key: string; cells: ReactNode[]; strong?: boolean };

type TableProps = {
  caption: string;
  columns: TableColumn[];
  rows: TableRow[];
  /** The first cell of each row names the row. */
  rowHeaders?: boolean;
};

/** A table that scrolls by itself, also by keyboard, where the page is too narrow for it. */
export function Table({ caption, columns, rows, rowHeaders = true }: TableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reachable by keyboard
    <div className="table-scroll" role="group" aria-label={caption} tabIndex={0}>
      <table className="table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={column.number ? 'r' : undefined}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key} className={row.strong ? 'now' : undefined}>
              {row.cells.map((cell, index) => (
                <Cell key={columns[index]?.key ?? index} header={rowHeaders && index === 0} number={columns[index]?.number}>
                  {cell}
                </Cell>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell({ header, number, children }: { header: boolean; number?: boolean; children: ReactNode }) {
  if (header) return <th scope="row">{children}</th>;
  return <td className={number ? 'r' : undefined}>{children}</td>;
}
