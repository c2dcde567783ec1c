import { dateOnly } from '@/lib/i18n/copenhagen';
import { db } from '@/lib/platform/db';
import { columnOfRefusal, isGood } from '../../entry-batch';
import type { EntryKind } from '../../entry-columns';
import type { EntryLine } from '../../entry-sheet';
import { nearTexts } from '../../near-rows';
import { checkedEntry, type EntryPhase } from './checked-entry';

/**
 * The rows of a spreadsheet with what a phase says to each: the same as to an entry written by hand. What stands in the phase
 * already with the same words, day and name is stopped, so that a mended spreadsheet can be sent again whole; what only reads
 * like another row is marked.
 */
export async function checkLines(phase: EntryPhase, kind: EntryKind, lines: readonly EntryLine[]): Promise<EntryLine[]> {
  const checked = lines.map((line) => withRefusal(phase, kind, line));
  const known = await enteredAlready(
    phase.id,
    checked.flatMap(({ words }) => words?.text ?? []),
  );
  const fresh = checked.map((line): EntryLine => {
    const code = line.words && !line.words.repeated ? known.get(keyOf(line.words)) : undefined;
    return code
      ? { ...line, problems: [...line.problems, { column: 'repeated', code: 'enteredAlready', details: { code } }] }
      : line;
  });
  const good = fresh.filter(isGood);
  const near = nearTexts(good.map(({ words }) => words?.text ?? ''));
  return fresh.map((line) => {
    const like = good[near.get(good.indexOf(line)) ?? -1];
    return like ? { ...line, notes: [{ code: 'likeRow', details: { row: like.row } }] } : line;
  });
}

function withRefusal(phase: EntryPhase, kind: EntryKind, line: EntryLine): EntryLine {
  const checked = line.words && checkedEntry(phase, line.words);
  if (!checked || checked.ok) return line;
  const { code, details } = checked;
  return { ...line, problems: [...line.problems, { column: columnOfRefusal(code, kind), code, details }] };
}

type Said = { text: string; receivedOn: string; senderName: string };

const keyOf = ({ text, receivedOn, senderName }: Said) => JSON.stringify([text, receivedOn, senderName]);

/** Codes of what staff have entered in the phase, by words, day and name. One statement. */
async function enteredAlready(phaseId: string, texts: string[]): Promise<Map<string, string>> {
  const rows = await db().staffEntry.findMany({
    where: { contribution: { phaseId, text: { in: texts } } },
    select: { receivedOn: true, senderName: true, contribution: { select: { code: true, text: true } } },
  });
  return new Map(
    rows.map(({ receivedOn, senderName, contribution: { code, text } }) => [
      keyOf({ text, receivedOn: dateOnly(receivedOn), senderName: senderName ?? '' }),
      code,
    ]),
  );
}
