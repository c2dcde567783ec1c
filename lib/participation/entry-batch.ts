import type { EntryKind } from './entry-columns';
import type { EntryLine, EntryProblem } from './entry-sheet';

/** How long a spreadsheet that is entered can be taken back, as long as nobody has reacted to anything in it. */
export const undoDays = 7;
const dayMs = 86_400_000;

export function undoableUntil(startedAt: Date): Date {
  return new Date(startedAt.getTime() + undoDays * dayMs);
}

/** `read`: shown and waiting; `entering`: begun and not done yet. */
export type BatchState = 'read' | 'entering' | 'entered' | 'undone';

type Moments = { startedAt: Date | null; enteredAt: Date | null; undoneAt: Date | null };

export function batchState({ startedAt, enteredAt, undoneAt }: Moments): BatchState {
  if (undoneAt) return 'undone';
  if (enteredAt) return 'entered';
  return startedAt ? 'entering' : 'read';
}

export function isGood({ words, problems }: EntryLine): boolean {
  return words !== null && problems.length === 0;
}

/** In the order received, as replies to a hearing are numbered; of one day in the order of the spreadsheet. */
export function inOrderReceived(lines: readonly EntryLine[]): EntryLine[] {
  return lines.toSorted((a, b) => (a.words?.receivedOn ?? '').localeCompare(b.words?.receivedOn ?? '') || a.row - b.row);
}

export type BatchLineView = {
  id: string;
  kind: EntryKind;
  fileName: string;
  state: BatchState;
  readAt: Date;
  enteredAt: Date | null;
  undoneAt: Date | null;
  by: string | null;
  /** How many can be, or were, entered. */
  goodRows: number;
};

export type BatchView = BatchLineView & {
  /** Empty once it is entered or taken back. */
  lines: EntryLine[];
  entered: number;
  undoableUntil: Date | null;
};

/** The column of the spreadsheet in which a refusal is mended. */
export function columnOfRefusal(code: string, kind: EntryKind): EntryProblem['column'] {
  if (code.startsWith('received')) return 'receivedOn';
  if (code.endsWith('InText')) return 'text';
  if (code.endsWith('InName')) return 'senderName';
  if (code.endsWith('InTitle')) return kind === 'proposal' ? 'title' : 'organisation';
  return null;
}
