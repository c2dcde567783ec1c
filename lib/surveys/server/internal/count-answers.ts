import { db, Prisma } from '@/lib/platform/db';
import type { PartCount, QuestionCounts } from '../../counted-persons';

/** The first `counted` responses of a survey, by the option chosen in the question `by` when it is named. */
type Wanted = { surveyId: string; counted: number; by?: { question: string; groups: readonly string[] } };

export type SurveyCounts = {
  /** Persons counted, by group; the last group is those who are in none. */
  persons: readonly number[];
  of: (question: string) => QuestionCounts;
};

type Tally = { surveyId: string; group: string; persons: number };
type OfQuestion = Tally & { question: string };
type PartRow = OfQuestion & { part: string; choice: string | null; number: number | null };

/** What was answered: four statements for any number of surveys, questions and answers. */
export async function countAnswers(wanted: readonly Wanted[]): Promise<Map<string, SurveyCounts>> {
  const counted = countedResponses(wanted);
  const ids = wanted.map(({ surveyId }) => surveyId);
  const [groups, parts, answered, texts] = await Promise.all([
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
    db().$queryRaw<{ surveyId: string; question: string; texts: number }[]>`
      SELECT v."surveyId", q."key" AS "question", count(*)::int AS "texts"
      FROM "SurveyText" t JOIN "SurveyQuestion" q ON q."id" = t."questionId"
      JOIN "SurveyVersion" v ON v."id" = q."versionId" AND v."surveyId" = ANY(${ids}::text[])
      JOIN "Publication" p ON p."contributionId" = t."contributionId"
      GROUP BY 1, 2`,
  ]);
  const [groupsOf, partsOf, answeredOf, textsOf] = [groups, parts, answered, texts].map((rows) =>
    Map.groupBy(rows as { surveyId: string }[], ({ surveyId }) => surveyId),
  ) as [Map<string, Tally[]>, Map<string, PartRow[]>, Map<string, OfQuestion[]>, Map<string, typeof texts>];
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
      const textsByQuestion = new Map((textsOf.get(surveyId) ?? []).map((row) => [row.question, row.texts]));
      return [
        surveyId,
        {
          persons: spread(groupsOf.get(surveyId) ?? []),
          of: (question) => ({
            parts: toParts(partsByQuestion.get(question) ?? [], spread),
            answered: spread(answeredByQuestion.get(question) ?? []),
            texts: textsByQuestion.get(question) ?? 0,
          }),
        } satisfies SurveyCounts,
      ];
    }),
  );
}

/** Of each survey the first responses to be counted, each with the group it is in. */
function countedResponses(wanted: readonly Wanted[]): Prisma.Sql {
  const ids = wanted.map(({ surveyId }) => surveyId);
  const limits = wanted.map(({ counted }) => counted);
  const by = wanted.map((survey) => survey.by?.question ?? '');
  return Prisma.sql`
    SELECT r."id", r."surveyId", coalesce(d."choice", '') AS "group"
    FROM (
      SELECT "id", "surveyId", row_number() OVER (PARTITION BY "surveyId" ORDER BY "submittedAt", "id") AS "rank"
      FROM "SurveyResponse" WHERE "surveyId" = ANY(${ids}::text[])
    ) r
    JOIN unnest(${ids}::text[], ${limits}::int[], ${by}::text[]) AS s("surveyId", "limit", "by") ON s."surveyId" = r."surveyId"
    LEFT JOIN "SurveyAnswer" d ON d."responseId" = r."id" AND d."question" = s."by"
    WHERE r."rank" <= s."limit"`;
}

function toParts(rows: readonly PartRow[], spread: (rows: readonly Tally[]) => number[]): PartCount[] {
  const same = Map.groupBy(rows, ({ part, choice, number }) => JSON.stringify([part, choice, number]));
  return [...same.values()].flatMap((each) => {
    const [first] = each;
    return first ? { part: first.part, choice: first.choice, number: first.number, persons: spread(each) } : [];
  });
}
