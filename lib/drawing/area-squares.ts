export type AreaSquare = { side: number; top: number };

export type AreaDrawing = {
  width: number;
  height: number;
  /** In the order given, all standing on the same ground line at the left. */
  squares: AreaSquare[];
  /** Length of the scale bar in the drawing's units, and the metres it stands for. */
  scale: { length: number; metres: number };
};

const width = 310;

/** Areas in square metres as squares in one scale, the largest filling the width. */
export function areaSquares(squareMetres: readonly number[]): AreaDrawing {
  const sides = squareMetres.map(Math.sqrt);
  const longest = Math.max(...sides, 1);
  const unit = width / longest;
  const metres = roundLength(longest * 0.7);
  return {
    width,
    height: width,
    squares: sides.map((side) => ({ side: tenth(side * unit), top: tenth(width - side * unit) })),
    scale: { length: tenth(metres * unit), metres },
  };
}

/** The longest 1, 2 or 5 times a power of ten that fits. */
function roundLength(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most));
  return ([5, 2, 1].find((step) => step * power <= most) ?? 1) * power;
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
