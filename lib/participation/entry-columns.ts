import { type SpeaksAs, speakers } from '@/lib/contributions/contribution';
import { type EntryChannel, entryChannels } from '@/lib/contributions/entry';
import type { Locale } from '@/lib/i18n/locale';

/** What one row of a spreadsheet can say. */
export const entryColumns = [
  'receivedOn',
  'channel',
  'title',
  'text',
  'speaksAs',
  'organisation',
  'senderName',
  'contact',
  'keepContact',
  'falseAlarm',
  'repeated',
] as const;
export type EntryColumn = (typeof entryColumns)[number];
export type EntryKind = 'proposal' | 'comment' | 'hearing_reply';

/**
 * The words a spreadsheet itself is written in: names of its columns and what can stand in them. They are read as well as
 * shown, in either language, so they stand here and not among the texts of the screens.
 */
export const columnNames: Record<EntryColumn, Record<Locale, string>> = {
  receivedOn: { da: 'Modtaget den', en: 'Received on' },
  channel: { da: 'Kom som', en: 'Came as' },
  title: { da: 'Overskrift', en: 'Heading' },
  text: { da: 'Teksten', en: 'Text' },
  speaksAs: { da: 'Taler for', en: 'Speaks for' },
  organisation: { da: 'Navnet på dem', en: 'Their name' },
  senderName: { da: 'Navn, der må vises', en: 'Name that may be shown' },
  contact: { da: 'Kontakt, som aldrig vises', en: 'Contact, never shown' },
  keepContact: { da: 'Kontaktoplysninger må stå i teksten', en: 'Contact details may stay in the text' },
  falseAlarm: { da: 'Ligner kun et CPR-nummer', en: 'Only looks like a CPR number' },
  repeated: { da: 'En anden siger det samme', en: 'Somebody else says the same' },
};

export const channelNames: Record<EntryChannel, Record<Locale, string>> = {
  letter: { da: 'Brev', en: 'Letter' },
  meeting: { da: 'Møde', en: 'Meeting' },
  phone: { da: 'Telefon', en: 'Phone' },
  in_person: { da: 'Personligt', en: 'In person' },
};

export const speakerNames: Record<SpeaksAs, Record<Locale, string>> = {
  citizen: { da: 'Borger', en: 'Citizen' },
  association: { da: 'Forening', en: 'Association' },
  company: { da: 'Virksomhed', en: 'Company' },
  authority: { da: 'Myndighed', en: 'Authority' },
};

export const yesNames: Record<Locale, string> = { da: 'ja', en: 'yes' };

/** The columns of a spreadsheet of one kind, in the order of the template. */
export function columnsFor(kind: EntryKind): EntryColumn[] {
  const others: EntryColumn[] = [];
  if (kind !== 'proposal') others.push('title');
  if (kind !== 'hearing_reply') others.push('speaksAs', 'organisation');
  return entryColumns.filter((column) => !others.includes(column));
}

/** Without these there is nothing to read. */
export const neededColumns: readonly EntryColumn[] = ['receivedOn', 'text'];

export function columnCalled(heading: string): EntryColumn | undefined {
  return entryColumns.find((column) => isNamed(columnNames[column], heading));
}

/** The value a cell means, or what stands in it where it means none. */
export function meantBy(column: EntryColumn, cell: string): string {
  if (column === 'channel') return entryChannels.find((each) => isNamed(channelNames[each], cell)) ?? cell;
  if (column === 'speaksAs') return speakers.find((each) => isNamed(speakerNames[each], cell)) ?? cell;
  if (column === 'receivedOn') return dateMeantBy(cell);
  if (column === 'keepContact' || column === 'falseAlarm' || column === 'repeated') return isYes(cell) ? 'on' : '';
  return cell;
}

const plain = (words: string) =>
  words
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');

function isNamed(names: Record<Locale, string>, cell: string): boolean {
  return Object.values(names).some((name) => plain(name) === plain(cell));
}

function isYes(cell: string): boolean {
  return [...Object.values(yesNames), 'x', 'j', 'y', 'true', 'sand'].includes(plain(cell));
}

/** Danish dates as people write them, `3.11.2026` or `03-11-26`, as `2026-11-03`. */
function dateMeantBy(cell: string): string {
  const [, day, month, year] = /^(\d{1,2})[-./ ]+(\d{1,2})[-./ ]+(\d{4}|\d{2})$/.exec(cell.trim()) ?? [];
  if (!day || !month || !year) return cell.trim();
  const whole = year.length === 2 ? `20${year}` : year;
  return `${whole}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
