import qrcode from 'qrcode-generator';

/** A QR code as the path of an SVG drawing, one unit a square; `size` with the quiet edge a reader needs around it. */
export function qrPath(text: string): { path: string; size: number } {
  const code = qrcode(0, 'M');
  code.addData(text);
  code.make();
  const squares = code.getModuleCount();
  let path = '';
  for (let row = 0; row < squares; row++)
    for (let column = 0; column < squares; column++)
      if (code.isDark(row, column)) path += `M${column + quiet} ${row + quiet}h1v1h-1z`;
  return { path, size: squares + 2 * quiet };
}

/** Squares of nothing around the code (ISO/IEC 18004). */
const quiet = 4;
