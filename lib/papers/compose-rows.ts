import type { Block } from './paper-document';
import type { PaperTexts } from './paper-texts';
import { type PaperRow, type PaperWords, treatedRows, type WhitePaperContent } from './white-paper';

const columns = ['numbers', 'sender', 'speaksAs', 'received', 'resume', 'topics', 'remark', 'recommendation'] as const;

/** The table of the replies: each stands in one row, with those that say the same. */
export function composeRows(
  rows: readonly PaperRow[],
  { changes }: Pick<WhitePaperContent, 'changes'>,
  words: PaperWords,
  t: PaperTexts,
): Block[] {
  if (rows.length === 0) return [{ kind: 'text', text: t('noReplies') }];
  return [
    {
      kind: 'table',
      caption: t('sections.rows'),
      columns: columns.map((column) => t(`columns.${column}`)),
      rows: treatedRows(rows).map(({ row, all, labels }) => [
        labels.join(', '),
        all.map((each) => senderOf(each, words, t)).join('\n'),
        [...new Set(all.map(({ speaksAs }) => t(`speakers.${speaksAs}`)))].join(', '),
        [...new Set(all.map(({ receivedOn }) => shortDate(receivedOn)))].join(', '),
        row.resume || '–',
        [...new Set(all.flatMap(({ topics }) => topics))].join(', ') || '–',
        row.remark || '–',
        recommendationOf(row, labels, changes, t),
      ]),
    },
  ];
}

/** Who sent a reply, as the paper may say it. */
export function senderOf(row: Pick<PaperRow, 'code' | 'organisation' | 'speaksAs'>, words: PaperWords, t: PaperTexts): string {
  const name = words.get(row.code)?.sender;
  const named = [row.organisation, name].filter(Boolean).join(', ');
  return named || t(`nameless.${row.speaksAs}`);
}

/** What is proposed for a reply, with the places that change because of it. */
export function recommendationOf(
  { recommendation }: Pick<PaperRow, 'recommendation'>,
  labels: readonly string[],
  changes: WhitePaperContent['changes'],
  t: PaperTexts,
): string {
  if (!recommendation) return '–';
  const places = changes.filter(({ causes }) => causes.some((label) => labels.includes(label))).map(({ place }) => place);
  const said = t(`recommendations.${recommendation}`);
  return places.length > 0 ? `${said}: ${places.join(', ')}` : said;
}

/** As Danish papers write a date in a table: 12-03-2027. */
export function shortDate(date: string): string {
  return date.split('-').reverse().join('-');
}
