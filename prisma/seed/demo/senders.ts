import { dateOnly } from '@/lib/i18n/copenhagen';
import { isGood } from '@/lib/participation/entry-batch';
import { columnNames } from '@/lib/participation/entry-columns';
import { linesOf } from '@/lib/participation/entry-sheet';
import type { Prisma } from '@/prisma/generated/client';
import { after } from './days';
import { managerId } from './people';
import type { ExampleRows, PhaseRow } from './rows';

type Tx = Prisma.TransactionClient;

/** What the municipality heard on paper and by phone: written down by an officer, and shown like everything else. */
const written = [
  {
    channel: 'letter',
    row: null,
    senderName: 'Eksempel Andersen',
    contact: 'Eksempelvej 1, 9999 Eksempelby',
    text: 'Jeg har ingen computer, så jeg skriver. Sæt en bænk, hvor stien går over bakken. Der er langt op, når man er 84.',
  },
  {
    channel: 'phone',
    row: 2,
    senderName: null,
    contact: null,
    text: 'Må man gå med hund langs hegnet? Det vil være godt, hvis der kommer et skilt om det.',
  },
] as const;

/** Letters and calls about a phase. Their rows beside are made once `rows` are in the database. */
export function writeDownExamples(rows: ExampleRows, phase: PhaseRow) {
  const entries = written.map(({ text, ...entry }, index) => {
    const at = after(phase.opened, 3 + index, 10);
    const said = { kind: 'comment', phase, by: 0, authorId: null, at, text } as const;
    const contributionId = rows.say({ ...said, senderShown: entry.senderName ? 'name' : 'role' });
    rows.comments.push({ contributionId, onProposalId: null });
    return { ...entry, contributionId, receivedOn: after(phase.opened, 2 + index), enteredAt: at, byId: managerId };
  });
  return async (tx: Tx, now: Date): Promise<void> => {
    const readAt = after(phase.opened, 4, 9);
    const file = { phaseId: phase.id, kind: 'comment', fileName: 'eksempel-opkald.xlsx' } as const;
    const batch = await tx.entryBatch.create({
      data: { ...file, byId: managerId, readAt, goodRows: 1, startedAt: readAt, enteredAt: readAt },
      select: { id: true },
    });
    await tx.staffEntry.createMany({
      data: entries.map((entry) => ({ ...entry, batchId: entry.row === null ? null : batch.id })),
    });
    const rows = waitingSheet(dateOnly(phase.opened));
    const goodRows = rows.lines.filter(isGood).length;
    await tx.entryBatch.create({
      data: { ...file, fileName: 'eksempel-breve.csv', byId: managerId, readAt: now, goodRows, rows },
      select: { id: true },
    });
  };
}

/** A spreadsheet that has been read and waits, with one row to mend. */
function waitingSheet(receivedOn: string) {
  const said = { receivedOn, channel: 'Brev', senderName: '' };
  const table = [
    { ...said, text: 'Eksempel: Kan stien få en hvilebænk ved vandposten?' },
    { ...said, text: 'Eksempel: Sæt et skilt op, hvor stien deler sig.', senderName: 'Eksempel Berg' },
    { ...said, channel: 'Due', text: '' },
  ];
  const header = ['receivedOn', 'channel', 'senderName', 'text'] as const;
  const read = linesOf('comment', [
    header.map((column) => columnNames[column].da),
    ...table.map((row) => header.map((column) => row[column])),
  ]);
  if (!read.ok) throw new Error(read.code);
  return { locale: 'da' as const, lines: read.lines };
}

/** A reply somebody has sent without an account and not confirmed yet: received, and shown to nobody. */
export function sendAsGuest(rows: ExampleRows, phase: PhaseRow) {
  const at = after(phase.opened, 2, 19);
  const text = 'Undersøg, om der er plads til et læhegn, før I tegner den tredje etape.';
  const contributionId = rows.say({ kind: 'hearing_reply', phase, by: 0, authorId: null, at, text }, { outcome: 'unconfirmed' });
  rows.replies.push({ contributionId, phaseId: phase.id, number: 1, speaksAs: 'citizen' });
  const guest = { name: 'Eksempel Gæst', email: 'gaest@eksempel.invalid', askedAt: at };
  return async (tx: Tx): Promise<void> => {
    await tx.guestSender.create({ data: { ...guest, contributionId }, select: { contributionId: true } });
  };
}
