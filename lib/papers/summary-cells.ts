import type { Locale } from '@/lib/i18n/locale';
import { cellInWords } from '@/lib/insight/cell-words';
import {
  isSaid,
  type SummaryCell,
  type SummaryColumn,
  type SummaryFigure,
  type SummaryTable,
} from '@/lib/insight/summary-content';
import { numberInWords } from '@/lib/insight/summary-texts';
import { versionTexts } from '@/lib/insight/version-texts';

type Unit = Pick<SummaryColumn, 'unit' | 'isAtLeast'>;

/** What a cell says in a file; of what a citizen wrote its receipt code, under which the words stand. */
export function cellText(cell: SummaryCell, unit: Unit, locale: Locale): string {
  return isSaid(cell) ? cell.code : cellInWords(cell, unit)[locale];
}

/** What a figure says, with the whole it is a part of. */
export function figureText({ value, of, unit, isAtLeast }: SummaryFigure, locale: Locale): string {
  const text = cellText(value, { unit, ...(isAtLeast ? { isAtLeast } : {}) }, locale);
  return of === undefined ? text : versionTexts[locale]('ofWhole', { text, whole: numberInWords(of, locale) });
}

/** A cell of a spreadsheet: numbers as numbers. */
export function sheetCell(cell: SummaryCell, locale: Locale): string | number {
  return typeof cell === 'number' ? cell : cellText(cell, { unit: 'words' }, locale);
}

/** The head of a column: what its numbers are. */
export function columnHead({ label, isAtLeast, unit }: SummaryTable['columns'][number], locale: Locale): string {
  if (unit === 'percent') return versionTexts[locale]('inPercent', { label: label[locale] });
  return isAtLeast ? versionTexts[locale]('columnAtLeast', { label: label[locale] }) : label[locale];
}
