import type { QuestionResult } from '@/lib/surveys/survey-views';
import { csvRows } from './csv-rows';

/**
 * Counts the Danish file of all answers by its headings and words alone, as somebody with a spreadsheet would, and
 * compares every number that is shown of all questions. Answers how many were compared and where they differ.
 */
export function recountSurvey(csv: string, questions: readonly QuestionResult[]): { compared: number; differences: string[] } {
  const [head = [], ...rows] = csvRows(csv);
  const differences: string[] = [];
  let compared = 0;
  const column = (heading: string) => rows.map((row) => row[head.indexOf(heading)] ?? '');
  const count = (heading: string, is: string) => column(heading).filter((cell) => cell === is).length;
  const sum = (heading: string) => column(heading).reduce((total, cell) => total + Number(cell), 0);
  for (const [index, { kind, labelDa, figure }] of questions.entries()) {
    const name = `${index + 1}. ${labelDa}`;
    const same = (shown: number | null | undefined, counted: number) => {
      if (shown == null) return;
      compared++;
      if (shown !== counted) differences.push(`${name}: shown ${shown}, counted ${counted}`);
    };
    if (figure.type === 'bars') {
      const isTicked = kind === 'multiple' || kind === 'image_choice';
      for (const bar of figure.bars.filter((each) => each.key !== 'other'))
        same(bar.persons, isTicked ? count(`${name}: ${bar.labelDa}`, '1') : count(name, bar.labelDa));
    }
    if (figure.type === 'matrix')
      for (const row of figure.rows)
        for (const [at, option] of figure.options.entries())
          same(row.persons[at], count(`${name}: ${row.labelDa}`, option.labelDa));
    if (figure.type === 'ranking')
      for (const place of figure.places) same(place.persons, count(`${name}: ${place.labelDa}`, '1'));
    if (figure.type === 'spread')
      for (const { from, to, persons } of figure.spans)
        same(persons, column(name).filter((cell) => isWithin(cell, from, to, figure.of === 'numbers')).length);
    if (figure.type === 'shares') {
      const all = figure.shares.reduce((total, share) => total + sum(`${name}: ${share.labelDa}`), 0);
      for (const share of figure.shares) same(share.percent, Math.round((sum(`${name}: ${share.labelDa}`) / all) * 100));
    }
    if (figure.type === 'places') same(figure.persons, column(name).filter((cell) => cell !== '').length);
  }
  return { compared, differences };
}

function isWithin(cell: string, from: number | string | null, to: number | string | null, isHalfOpen: boolean): boolean {
  if (cell === '') return false;
  if (typeof from === 'string' || typeof to === 'string') {
    return (
      (from === null || cell.slice(0, String(from).length) >= from) && (to === null || cell.slice(0, String(to).length) <= to)
    );
  }
  const value = Number(cell);
  return (from === null || value >= from) && (to === null || (isHalfOpen ? value < to : value <= to));
}
