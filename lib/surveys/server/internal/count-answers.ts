import { db, Prisma } from '@/lib/platform/db';
import type { PartCount, QuestionCounts } from '../../counted-persons';

/** The responses of a survey, by the option chosen in the question `by` when it is named. */
type Wanted = { surveyId: string; by?: { question: string; groups: readonly string[] } };

export type SurveyCounts = {
  /** Persons counted, by group; the last group is those who are in none. */
  persons: readonly number[];
  /** Options of the question `by`, in the order of the groups. */
  groups: readonly string[];
  of: (question: string) => QuestionCounts;
};

type Tally = { surveyId: string; group: string; persons: number };
type OfQuestion = Tally & { question: string };
type PartRow = OfQuestion & { part: string; choice: string | null; number: number | null };

/** What was answered: three statements for any number of surveys, questions and answers. */
export async function countAnswers(wanted: readonly Wanted[]): Promise<Map<string, SurveyCounts>> {
  const counted = responsesByGroup(wanted);
  const [groups, parts, answered] = await Promise.all([
    db().$queryRaw<Tally[]>`
      WITH counted AS (${counted}) SELECT "surveyId", "group", count(*)::int AS "persons" FROM counted GROUP BY 1, 2`,
    db().$queryRaw<PartRow[]>`
      WITH counted AS (${counted})
      SELECT counted."surveyId", counted."group", a."question", a."part", a."choice", a."number"::float8 AS "number",
        count(*)::int AS "persons"
      FROM counted JOIN "SurveyAnswer" a ON a."responseId" = counted."id" AND a."shape" IS NULL AND a."fileId" IS NULL
      GROUP BY 1, 2, 3, 4, 5, 6`,
    db().$queryRaw<OfQuestion[]>`
      WITH counted AS (${counted}), answered AS (
        SELECT DISTINCT counted."id", counted."surveyId", counted."group", a."question"
        FROM counted JOIN "SurveyAnswer" a ON a."responseId" = counted."id"
      ) SELECT "surveyId", "group", "question", count(*)::int AS "persons" FROM answered GROUP BY 1, 2, 3`,
  ]);
  const [groupsOf, partsOf, answeredOf] = [groups, parts, answered].map((rows) =>
    Map.groupBy(rows as { surveyId: string }[], ({ surveyId }) => surveyId),
  ) as [Map<string, Tally[]>, Map<string, PartRow[]>, Map<string, OfQuestion[]>];
  return new Map(
    wanted.map(({ surveyId, by }) => {
      const place = (group: string) => {
        const index = by?.groups.indexOf(group) ?? 0;
        return index === -1 ? (by?.groups.length ?? 0) : index;
      };
      const spread = (rows: readonly Tally[]) => {
        const persons = Array<number>((by?.groups.length ?? 0) + 1).fill(0);
        for (const row of rows) persons[place(row.group)] = (persons[place(row.group)] ?? 0) + row.persons;
        return persons;
      };
      const partsByQuestion = Map.groupBy(partsOf.get(surveyId) ?? [], ({ question }) => question);
      const answeredByQuestion = Map.groupBy(answeredOf.get(surveyId) ?? [], ({ question }) => question);
      return [
        surveyId,
        {
          persons: spread(groupsOf.get(surveyId) ?? []),
          groups: by?.groups ?? [],
          of: (question) => ({
            parts: toParts(partsByQuestion.get(question) ?? [], spread),
            answered: spread(answeredByQuestion.get(question) ?? []),
          }),
        } satisfies SurveyCounts,
      ];
    }),
  );
}

/** How many published texts there are, by survey and question. */
export async function countTexts(surveyIds: readonly string[]): Promise<Map<string, Map<string, number>>> {
  const rows = await db().$queryRaw<{ surveyId: string; question: string; texts: number }[]>`
    SELECT v."surveyId", q."key" AS "question", count(*)::int AS "texts"
    FROM "SurveyText" t JOIN "SurveyQuestion" q ON q."id" = t."questionId"
    JOIN "SurveyVersion" v ON v."id" = q."versionId" AND v."surveyId" = ANY(${surveyIds}::text[])
    JOIN "Publication" p ON p."contributionId" = t."contributionId"
    GROUP BY 1, 2`;
  const bySurvey = Map.groupBy(rows, ({ surveyId }) => surveyId);
  return new Map([...bySurvey].map(([id, each]) => [id, new Map(each.map(({ question, texts }) => [question, texts]))]));
}

/** Every response, each with the group it is in. */
function responsesByGroup(wanted: readonly Wanted[]): Prisma.Sql {
  const ids = wanted.map(({ surveyId }) => surveyId);
  const by = wanted.map((survey) => survey.by?.question ?? '');
  return Prisma.sql`
    SELECT r."id", r."surveyId", coalesce(d."choice", '') AS "group"
    FROM "SurveyResponse" r
    JOIN unnest(${ids}::text[], ${by}::text[]) AS s("surveyId", "by") ON s."surveyId" = r."surveyId"
    LEFT JOIN "SurveyAnswer" d ON d."responseId" = r."id" AND d."question" = s."by"`;
}

function toParts(rows: readonly PartRow[], spread: (rows: readonly Tally[]) => number[]): PartCount[] {
  const same = Map.groupBy(rows, ({ part, choice, number }) => JSON.stringify([part, choice, number]));
  return [...same.values()].flatMap((each) => {
    const [first] = each;
    return first ? { part: first.part, choice: first.choice, number: first.number, persons: spread(each) } : [];
  });
}
