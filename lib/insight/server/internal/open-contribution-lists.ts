import type { ContributionView } from '@/lib/contributions/contribution-views';
import { withPlainMarks } from '@/lib/contributions/redaction-mark';
import { getContributionViews } from '@/lib/contributions/server/contribution-queries';
import { TOWNS } from '@/lib/drawing/land';
import { copenhagenDate } from '@/lib/i18n/copenhagen';
import { db, Prisma } from '@/lib/platform/db';
import type { OpenItem, OpenPart } from '../../open-catalogue';
import { inBoth } from '../../open-parts';
import { namesIn, pagesOf } from './open-keys';

const { sql } = Prisma;

/** What a list of the platform itself does not need to say of a contribution. */
type BesideRow = {
  id: string;
  phase: string | null;
  about: string | null;
  question: { survey: string; key: string } | null;
  themes: string[];
  coveredBy: string | null;
  decision: string | null;
};

/** Published contributions by receipt number, which follows from nothing: no order in which they were sent. Two statements. */
export async function listContributions(part: OpenPart<'contributions'>): Promise<OpenItem<'contributions'>[]> {
  const rows = await db().$queryRaw<BesideRow[]>`
    SELECT c."id", CASE WHEN fp."phaseId" IS NOT NULL THEN pr."slug" || '.' || f."slug" END AS "phase",
      (SELECT o."code" FROM "Contribution" o JOIN "Publication" op ON op."contributionId" = o."id" WHERE o."id" = coalesce(
        (SELECT k."onProposalId" FROM "Comment" k WHERE k."contributionId" = c."id"),
        (SELECT a."proposalId" FROM "Addition" a WHERE a."contributionId" = c."id"))) AS "about",
      (SELECT json_build_object('survey', pr."slug" || '.' || s."slug", 'key', q."key")
        FROM "SurveyText" t JOIN "SurveyQuestion" q ON q."id" = t."questionId"
        JOIN "SurveyVersion" v ON v."id" = q."versionId" JOIN "Survey" s ON s."id" = v."surveyId"
        WHERE t."contributionId" = c."id" AND fp."phaseId" IS NOT NULL AND NOT q."key" = ANY(s."hiddenResults")) AS "question",
      ARRAY(SELECT h."slug" FROM "ContributionTheme" ct JOIN "Theme" h ON h."id" = ct."themeId"
        WHERE ct."contributionId" = c."id" ORDER BY h."slug") AS "themes",
      (SELECT b."code" FROM "Coverage" v JOIN "Contribution" b ON b."id" = v."byId"
        JOIN "Publication" bp ON bp."contributionId" = b."id" WHERE v."contributionId" = c."id") AS "coveredBy",
      (SELECT d."slug" FROM "Decision" d JOIN "ProjectPublication" dp ON dp."projectId" = d."projectId"
        WHERE d."publishedAt" IS NOT NULL AND d."id" = (SELECT u."decisionId" FROM "ContributionUse" u
          WHERE u."contributionId" = c."id" ORDER BY u."markedAt" DESC, u."id" DESC LIMIT 1)) AS "decision"
    FROM "Contribution" c
    JOIN "Publication" pub ON pub."contributionId" = c."id"
    JOIN "ProjectPublication" pp ON pp."projectId" = c."projectId"
    JOIN "Project" pr ON pr."id" = c."projectId"
    JOIN "Phase" f ON f."id" = c."phaseId"
    LEFT JOIN "PhasePublication" fp ON fp."phaseId" = f."id"
    WHERE ${Prisma.join(wanted(part), ' AND ')}
    ORDER BY c."code" LIMIT ${part.limit}`;
  const views = new Map((await getContributionViews(rows.map(({ id }) => id))).map((view) => [view.id, view]));
  return rows.flatMap((row) => {
    const view = views.get(row.id);
    return view ? [toItem(view, row)] : [];
  });
}

function wanted({ filters, after, key }: OpenPart<'contributions'>): Prisma.Sql[] {
  const { project, phase, kind, theme, use, area, publishedFrom } = filters;
  const inPhase = phase === undefined ? null : namesIn(phase);
  return [
    sql`true`,
    ...(key === undefined ? [] : [sql`c."code" = ${key}`]),
    ...(after === undefined ? [] : [sql`c."code" > ${after}`]),
    ...(project === undefined ? [] : [sql`pr."slug" = ${project}`]),
    ...(inPhase ? [sql`fp."phaseId" IS NOT NULL AND pr."slug" = ${inPhase.first} AND f."slug" = ${inPhase.second}`] : []),
    ...(kind === undefined ? [] : [sql`pub."kind" = ${kind}::"ContributionKind"`]),
    ...(theme === undefined
      ? []
      : [
          sql`EXISTS (SELECT 1 FROM "ContributionTheme" wt JOIN "Theme" w ON w."id" = wt."themeId"
            WHERE wt."contributionId" = c."id" AND w."slug" = ${theme})`,
        ]),
    ...(use === undefined
      ? []
      : [
          sql`(SELECT u."use"::text FROM "ContributionUse" u WHERE u."contributionId" = c."id"
            ORDER BY u."markedAt" DESC, u."id" DESC LIMIT 1) = ${use}`,
        ]),
    ...(area === undefined
      ? []
      : [sql`EXISTS (SELECT 1 FROM "ContributionPlace" w WHERE w."contributionId" = c."id" AND w."town" = ${area})`]),
    ...(publishedFrom === undefined
      ? []
      : [sql`(pub."publishedAt" AT TIME ZONE 'Europe/Copenhagen')::date >= ${publishedFrom}::date`]),
  ];
}

function toItem(view: ContributionView, beside: BesideRow): OpenItem<'contributions'> {
  const { code, kind, text, language, hearing, place, category, supports, comments, answer, use, isExample } = view;
  return {
    key: code,
    url: pagesOf('/path/[code]', { code }),
    kind,
    project: view.project.slug,
    phase: beside.phase,
    title: view.title === null ? null : withPlainMarks(view.title),
    text: withPlainMarks(text),
    language,
    submittedOn: copenhagenDate(view.submittedAt),
    publishedOn: copenhagenDate(view.publishedAt),
    channel: view.entry?.channel ?? 'platform',
    about: beside.about,
    answers: view.comment?.parent ?? null,
    stance: view.comment?.stance ?? null,
    question: beside.question,
    hearing: hearing && {
      number: hearing.number,
      speaksAs: hearing.speaksAs,
      isLate: hearing.isLate,
      objection: hearing.objection && { settlement: hearing.objection.settlement, reason: hearing.objection.reason },
    },
    category: category && inBoth(category, 'name'),
    themes: beside.themes,
    place: place && { longitude: place.longitude, latitude: place.latitude, area: place.town },
    supports,
    comments,
    files: view.files.length,
    coveredBy: beside.coveredBy,
    answer: answer && { text: answer.text, language: answer.language, answeredOn: copenhagenDate(answer.answeredAt) },
    use: use && { use: use.use, reason: use.reason, markedOn: copenhagenDate(use.markedAt), decision: beside.decision },
    isExample,
  };
}

/** The towns, each with how much was said about places nearest to it. One statement. */
export async function listAreas({ after, key, limit }: OpenPart<'areas'>): Promise<OpenItem<'areas'>[]> {
  const rows = await db().$queryRaw<{ town: string; count: number }[]>`
    SELECT w."town", count(*)::int AS "count" FROM "ContributionPlace" w
    JOIN "Publication" pub ON pub."contributionId" = w."contributionId"
    JOIN "ProjectPublication" pp ON pp."projectId" = pub."projectId"
    GROUP BY w."town"`;
  const counts = new Map(rows.map(({ town, count }) => [town, count]));
  return TOWNS.filter(({ name }) => (key === undefined || name === key) && (after === undefined || name > after))
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
    .slice(0, limit)
    .map(({ name, lon, lat }) => ({
      key: name,
      name,
      point: { longitude: lon, latitude: lat },
      contributions: counts.get(name) ?? 0,
    }));
}
