import { csvDocument } from '@/lib/platform/csv';
import { recommendationOf, senderOf, shortDate } from './compose-rows';
import type { PaperTexts } from './paper-texts';
import { type PaperWords, replyLabel, type WhitePaperContent } from './white-paper';

/** Every reply of the paper in a line of its own, with its words where they may be given, for a spreadsheet. */
export function paperCsv({ rows, changes }: WhitePaperContent, words: PaperWords, t: PaperTexts): string {
  const columns = [
    'list',
    'number',
    'treatedWith',
    'code',
    'sender',
    'speaksAs',
    'received',
    'resume',
    'topics',
    'remark',
    'recommendation',
    'text',
  ];
  const byLabel = new Map(rows.map((row) => [replyLabel(row), row]));
  return csvDocument([
    columns.map((column) => t(`columns.${column}`)),
    ...rows.map((row) => {
      const label = replyLabel(row);
      const main = row.sameAs === null ? label : replyLabel({ list: row.list, number: row.sameAs });
      const treated = byLabel.get(main) ?? row;
      return [
        t(`lists.${row.list}`),
        label,
        row.sameAs === null ? '' : main,
        row.code,
        senderOf(row, words, t),
        t(`speakers.${row.speaksAs}`),
        shortDate(row.receivedOn),
        treated.resume,
        row.topics.join(', '),
        treated.remark,
        recommendationOf(treated, [label, main], changes, t),
        words.get(row.code)?.text ?? t(`notGiven.${row.standing}`),
      ];
    }),
  ]);
}
