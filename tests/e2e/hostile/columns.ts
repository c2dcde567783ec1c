import { globSync, readFileSync } from 'node:fs';

export type Column = { table: string; name: string; isList: boolean };

/** Tables that hold no word anybody writes: codes, counters, keys and addresses that a pattern has checked. */
const tablesWithoutWords = new Set([
  'Event',
  'RateLimit',
  'UsedProof',
  'Account',
  'Session',
  'VerificationToken',
  'Delivery',
  'MailBatch',
  'MailService',
  'SuppressedAddress',
  'Notification',
  'NotificationPreference',
  'FanOut',
  'ToldOnce',
  // Canonical JSON of words that stand in the tables it was made from.
  'WhitePaperVersion',
  'NoteVersion',
  'PlanSnapshot',
  'SummaryVersion',
  'SummaryRun',
]);

/** Names of columns that hold codes, keys, or addresses checked by a pattern, in whatever table. */
const codeNames =
  /^(id|slug|code|number|ref|key|passageKey|language|locale|kind|purpose|email|image|kle|confidence|section|sha256|sourceSha256|format|hash|findings|flags|query|result|undoResult|submissionKey|origins|uploadKey|reporterKey|.*(Id|Ids|Key|Hash|Token))$/;

/**
 * Every text column of the schema that a person's words can reach, whoever the person is. A new column
 * is in until its name says that it holds a code.
 */
export function columnsOfWords(): Column[] {
  return globSync('prisma/schema/*.prisma').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/^model (\w+) \{([\s\S]*?)^\}/gm)].flatMap(([, table = '', body = '']) =>
      tablesWithoutWords.has(table) ? [] : columnsOf(table, body),
    ),
  );
}

function columnsOf(table: string, body: string): Column[] {
  return [...body.matchAll(/^ +(\w+) +String(\[\])?\??(.*)$/gm)]
    .map(([, name = '', list, rest = '']) => ({ table, name, isList: list !== undefined, rest }))
    .filter(({ name, rest }) => !codeNames.test(name) && !rest.includes('@id'))
    .map(({ rest: _, ...column }) => column);
}
