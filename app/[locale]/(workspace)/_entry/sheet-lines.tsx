import { getTranslations } from 'next-intl/server';
import { Icon } from '@/app/_ui/icon';
import { Table } from '@/app/_ui/table';
import type { Locale } from '@/lib/i18n/locale';
import { columnNames } from '@/lib/participation/entry-columns';
import type { EntryLine, EntryProblem } from '@/lib/participation/entry-sheet';

/** What is wrong with a row, in words: the same as by an entry written by hand, and the name of its column. */
export async function problemTexts(locale: Locale) {
  const sheet = await getTranslations({ locale, namespace: 'entrySheet.errors' });
  const entry = await getTranslations({ locale, namespace: 'entry.errors' });
  const form = await getTranslations({ locale, namespace: 'form.errors' });
  return ({ column, code, details }: EntryProblem): { column: string; text: string } => ({
    column: column ? columnNames[column][locale] : '',
    text: sheet.has(code)
      ? sheet(code as 'enteredAlready', details)
      : entry.has(code)
        ? entry(code as 'textNeeded', details)
        : form(form.has(code) ? (code as 'invalid') : 'invalid'),
  });
}

const longestExcerpt = 120;
/** More are in the file that can be fetched. */
export const shownLines = 100;

/** The rows that cannot be entered as they are, each with what to mend and where. */
export async function FaultyLines({ lines, locale }: { lines: EntryLine[]; locale: Locale }) {
  const t = await getTranslations('entrySheet');
  const wordsOf = await problemTexts(locale);
  return (
    <Table
      caption={t('faultyCaption')}
      columns={(['row', 'problem', 'text'] as const).map((key) => ({ key, label: t(`columns.${key}`) }))}
      rows={lines.slice(0, shownLines).map((line) => ({
        key: String(line.row),
        cells: [
          <span key="row" className="num">
            {line.row}
          </span>,
          <ul key="problems" className="sheet-problems">
            {line.problems.map(wordsOf).map(({ column, text }) => (
              <li key={`${column}-${text}`}>
                <Icon name="warn" />
                <span>
                  {column ? <strong>{column}: </strong> : null}
                  {text}
                </span>
              </li>
            ))}
          </ul>,
          <Excerpt key="text" line={line} />,
        ],
      }))}
    />
  );
}

/** The rows that will be entered, in the order of the spreadsheet. */
export async function GoodLines({ lines, locale }: { lines: EntryLine[]; locale: Locale }) {
  const t = await getTranslations('entrySheet');
  const channels = await getTranslations('entry.channels');
  const dates = new Intl.DateTimeFormat(locale === 'da' ? 'da-DK' : 'en-GB', { dateStyle: 'medium', timeZone: 'UTC' });
  return (
    <Table
      caption={t('goodCaption')}
      columns={(['row', 'received', 'text', 'name'] as const).map((key) => ({ key, label: t(`columns.${key}`) }))}
      rows={lines.slice(0, shownLines).map((line) => ({
        key: String(line.row),
        cells: [
          <span key="row" className="num">
            {line.row}
          </span>,
          line.words ? `${dates.format(new Date(line.words.receivedOn))}, ${channels(line.words.channel)}` : '',
          <Excerpt key="text" line={line} />,
          line.words?.senderName || t('unnamed'),
        ],
      }))}
    />
  );
}

async function Excerpt({ line }: { line: EntryLine }) {
  const t = await getTranslations('entrySheet');
  const text = line.words?.text ?? line.cells.text ?? '';
  const title = line.words?.title || line.words?.organisation;
  return (
    <>
      {title ? <strong>{title}. </strong> : null}
      {text.length > longestExcerpt ? `${text.slice(0, longestExcerpt)}…` : text}
      {line.notes.map(({ details }) => (
        <span key={details.row} className="small soft sheet-note">
          {t('likeRow', details)}
        </span>
      ))}
    </>
  );
}
