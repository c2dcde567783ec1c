import { db, Prisma } from '@/lib/platform/db';
import { type Moment, type Told, toldAtLast } from '@/lib/statistics/told-together';
import type { AskedQuestion } from '../../asked-question';
import { type ToldTable, toldTables } from '../../told-tables';

/** Answers of the hour that are still being stored when it ends are there by then. */
const settledMs = 60_000;

type Hour = { surveyId: string; hour: Date; persons: number };
type Part = Hour & { question: string; part: string; choice: string | null; number: number | null };
type Wanted = { surveyId: string; asked: readonly AskedQuestion[] };

/** What is told of surveys that can still be answered, as of the last full hour. Two statements for any number of them. */
export async function tellSurveys(wanted: readonly Wanted[], now: Date): Promise<Map<string, Told>> {
  const surveys = wanted.map(({ surveyId, asked }) => ({ surveyId, tables: toldOf(asked) }));
  const { sql } = Prisma;
  const hour = sql`date_trunc('hour', r."submittedAt")`;
  const answered = sql`r."surveyId" = ANY(${wanted.map(({ surveyId }) => surveyId)}::text[])
    AND r."submittedAt" < date_trunc('hour', ${new Date(now.getTime() - settledMs)}::timestamptz)`;
  const keys = [...new Set(surveys.flatMap(({ tables }) => tables.map(({ question }) => question)))];
  const [hours, parts] = await Promise.all([
    db().$queryRaw<Hour[]>`
      SELECT r."surveyId", ${hour} AS "hour", count(*)::int AS "persons"
      FROM "SurveyResponse" r WHERE ${answered} GROUP BY 1, 2 ORDER BY 2`,
    db().$queryRaw<Part[]>`
      SELECT r."surveyId", ${hour} AS "hour", a."question", a."part", a."choice", a."number"::float8 AS "number",
        count(*)::int AS "persons"
      FROM "SurveyResponse" r JOIN "SurveyAnswer" a ON a."responseId" = r."id" AND a."question" = ANY(${keys}::text[])
      WHERE ${answered} GROUP BY 1, 2, 3, 4, 5, 6`,
  ]);
  const hoursOf = Map.groupBy(hours, ({ surveyId }) => surveyId);
  const partsOf = Map.groupBy(parts, ({ surveyId }) => surveyId);
  return new Map(
    surveys.map(({ surveyId, tables }) => {
      const [ofHours, ofParts] = [hoursOf.get(surveyId) ?? [], partsOf.get(surveyId) ?? []];
      return [surveyId, toldAtLast(momentsOf(tables, ofHours, ofParts))];
    }),
  );
}

/** Where no question is told, still how many have answered. */
function toldOf(asked: readonly AskedQuestion[]): ToldTable[] {
  const tables = asked.flatMap(toldTables);
  return tables.length > 0 ? tables : [{ key: 'everybody', question: '', groups: 0, groupOf: () => -1 }];
}

/** Everybody so far at the end of each hour in which somebody answered. */
function* momentsOf(tables: readonly ToldTable[], hours: readonly Hour[], parts: readonly Part[]): Generator<Moment> {
  const within = Map.groupBy(parts, ({ hour }) => hour.getTime());
  const sizes = new Map(tables.map(({ key, groups }) => [key, Array<number>(groups + 1).fill(0)]));
  let persons = 0;
  for (const { hour, persons: more } of hours) {
    persons += more;
    const answered = Map.groupBy(within.get(hour.getTime()) ?? [], ({ question }) => question);
    for (const { key, question, groupOf } of tables) {
      const groups = sizes.get(key) ?? [];
      for (const part of answered.get(question) ?? []) {
        const group = groupOf(part);
        if (group >= 0) groups[group] = (groups[group] ?? 0) + part.persons;
      }
      groups[groups.length - 1] = persons - groups.slice(0, -1).reduce((sum, size) => sum + size, 0);
    }
    yield { persons, tables: sizes };
  }
}
