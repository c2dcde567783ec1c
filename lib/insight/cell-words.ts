import { isSaid, type SummaryCell, type SummaryColumn, type SummaryFigure, type Text } from './summary-content';
import { inBoth, numberInWords, same, say } from './summary-texts';

/** What stands in a cell, in words: "mindst 35", "12,5 %", or that it is not shown. */
export function cellInWords(cell: SummaryCell, { unit, isAtLeast }: Pick<SummaryColumn, 'unit' | 'isAtLeast'>): Text {
  if (cell === null) return say('cell.hidden');
  if (isSaid(cell)) return same(cell.said);
  if (typeof cell !== 'number') return cell;
  const number = inBoth((locale) => numberInWords(cell, locale));
  if (unit === 'percent') return say('cell.percent', { value: number });
  return isAtLeast ? say('cell.atLeast', { value: number }) : number;
}

/** A number by itself as it is said; a dash where it is not shown, which the words beside explain. */
export function figureInWords({ value, unit, isAtLeast }: SummaryFigure): Text {
  return value === null ? same('–') : cellInWords(value, { unit, ...(isAtLeast ? { isAtLeast } : {}) });
}
