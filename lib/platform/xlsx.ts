import writeExcelFile from 'write-excel-file/node';

export type Sheet = { name: string; rows: (readonly (string | number)[])[]; widths?: number[] };

/**
 * A workbook for Excel and LibreOffice. Words are written as words, so that none of them can be run as a formula; the
 * first row of each sheet stays in view.
 */
export async function xlsxDocument(sheets: readonly Sheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const written = await writeExcelFile(
    sheets.map(({ name, rows, widths = [] }) => ({
      sheet: name,
      stickyRowsCount: 1,
      columns: widths.map((width) => ({ width })),
      data: rows.map((row, index) =>
        row.map((value) => {
          if (value === '') return null;
          if (typeof value === 'number') return { value, type: Number };
          return { value, type: String, ...(index === 0 ? ({ fontWeight: 'bold', wrap: true } as const) : {}) };
        }),
      ),
    })),
  ).toBuffer();
  return new Uint8Array(written);
}
