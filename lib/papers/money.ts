const inDanish = new Intl.NumberFormat('da-DK', { maximumFractionDigits: 2 });

/** Kroner as a paper writes them: 1.250.000 kr. */
export function amount(dkk: number): string {
  return `${inDanish.format(dkk)} kr.`;
}

/** A measured number as a paper writes it. */
export function figure(value: number): string {
  return inDanish.format(value);
}
