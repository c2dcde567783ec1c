import type { EventIds, EventType } from '@/lib/audit/events';
import { recordEvent } from '@/lib/audit/server/record-event';
import { decisionOutcomes, isAdopting } from '@/lib/decisions/decision';
import { copenhagenDate } from '@/lib/i18n/copenhagen';
import { isPublicHoliday, weekdayOf } from '@/lib/moderation/danish-holidays';
import { type Db, db } from '@/lib/platform/db';
import { listReminders, remindedDays } from './reminder-queries';

const clock = { kind: 'system', name: 'clock' } as const;

/** What a worker that was away has missed is told afterwards, but no later than this. */
const missedDays = 3;

type Moment = { type: EventType; key: string; ids: EventIds };

/**
 * Records what happens by the calendar alone: published phases that have opened, close within three days or have closed,
 * surveys that came after their phase had opened, decisions and effects that have been published, and meetings that are held tomorrow. Each once, however
 * often it is asked and however many ask. Answers how many events it recorded.
 */
export async function tellTime(at: Date): Promise<number> {
  const moments = [
    ...(await phaseMoments(at)),
    ...(await publishedDecisions(at)),
    ...(await comingMeetings(at)),
    ...(await answeredReplies(at)),
  ];
  let told = 0;
  for (const moment of moments) told += await db().$transaction((tx) => tellOnce(tx, moment, at));
  return told;
}

/** Reminds staff once on a working day, where anything waits. Answers whether it did. */
export async function remindStaff(at: Date): Promise<boolean> {
  const date = copenhagenDate(at);
  if (weekdayOf(date) > 4 || isPublicHoliday(date)) return false;
  const waiting = await listReminders('staff', at, 'da');
  if (waiting.length === 0) return false;
  const concernsAll = waiting.some(({ name }) => name !== 'deadMails');
  const ids = concernsAll ? {} : { delivery: 'dead' };
  return (await db().$transaction((tx) => tellOnce(tx, { type: 'reminders.due', key: `reminders/${date}`, ids }, at))) > 0;
}

async function tellOnce(tx: Db, { type, key, ids }: Moment, at: Date): Promise<number> {
  const { count } = await tx.toldOnce.createMany({ data: [{ key, at }], skipDuplicates: true });
  if (count === 0) return 0;
  // Who is told that a phase opens has heard of the survey in it.
  if (type === 'phase.opened' && ids.survey) {
    await tx.toldOnce.createMany({ data: [{ key: `survey.published/${ids.survey}`, at }], skipDuplicates: true });
  }
  await recordEvent(tx, clock, type, ids);
  return 1;
}

type PhaseMoment = { type: EventType; phase: string; on: string; project: string; survey: string | null; theme: string[] };

async function phaseMoments(at: Date): Promise<Moment[]> {
  const rows = await db().$queryRaw<PhaseMoment[]>`
    WITH today AS (SELECT (${at}::timestamptz AT TIME ZONE 'Europe/Copenhagen')::date AS d),
    phases AS (
      SELECT f."id" AS "phase", f."projectId" AS "project", f."opensOn", f."closesOn", s."id" AS "survey",
        ARRAY(SELECT t."themeId" FROM "ProjectTheme" t WHERE t."projectId" = f."projectId") AS "theme"
      FROM "Phase" f JOIN "PhasePublication" p ON p."phaseId" = f."id"
      JOIN "ProjectPublication" j ON j."projectId" = f."projectId" LEFT JOIN "Survey" s ON s."phaseId" = f."id")
    SELECT 'phase.opened' AS "type", "phase", "project", "survey", "theme", "opensOn"::text AS "on" FROM phases, today
      WHERE "opensOn" BETWEEN d - ${missedDays}::int AND d AND "closesOn" >= d
    UNION ALL SELECT 'phase.closing', "phase", "project", "survey", "theme", "closesOn"::text FROM phases, today
      WHERE "closesOn" BETWEEN d AND d + ${remindedDays}::int AND "opensOn" < "closesOn" - ${2 * remindedDays}::int
    UNION ALL SELECT 'phase.closed', "phase", "project", "survey", "theme", "closesOn"::text FROM phases, today
      WHERE "closesOn" BETWEEN d - ${missedDays}::int AND d - 1
    UNION ALL SELECT 'survey.published', "phase", "project", "survey", "theme", '' FROM phases, today
      WHERE "survey" IS NOT NULL AND "opensOn" < d - ${missedDays}::int AND "closesOn" >= d`;
  return rows.map(({ type, phase, project, survey, theme, on }) => ({
    type,
    key: type === 'survey.published' ? `${type}/${survey}` : `${type}/${phase}/${on}`,
    ids: { phase, project, theme, ...(survey && { survey }) },
  }));
}

async function publishedDecisions(at: Date): Promise<Moment[]> {
  const rows = await db().decision.findMany({
    where: { publishedAt: { lte: at, gte: new Date(at.getTime() - missedDays * 86_400_000) } },
    select: { id: true, projectId: true, project: { select: { themes: { select: { themeId: true } } } } },
  });
  return rows.map(({ id, projectId, project }) => ({
    type: 'decision.published',
    key: `decision.published/${id}`,
    ids: { decision: id, project: projectId, theme: project.themes.map(({ themeId }) => themeId) },
  }));
}

/** Nobody is reminded in the night. */
const remindedFromHour = 9;

/** Meetings with sign-up on the day after, by the calendar in Copenhagen; told anew when one is moved to another day. */
async function comingMeetings(at: Date): Promise<Moment[]> {
  const rows = await db().$queryRaw<{ meeting: string; project: string; on: string }[]>`
    WITH here AS (SELECT ${at}::timestamptz AT TIME ZONE 'Europe/Copenhagen' AS t),
    meetings AS (SELECT m.*, (m."startsAt" AT TIME ZONE 'Europe/Copenhagen')::date AS "on" FROM "Meeting" m WHERE m."takesSignUp")
    SELECT m."id" AS "meeting", m."projectId" AS "project", m."on"::text AS "on" FROM meetings m, here
    WHERE m."on" = here.t::date + 1 AND extract(hour FROM here.t) >= ${remindedFromHour}
      AND NOT EXISTS (SELECT 1 FROM "MeetingCancellation" c WHERE c."meetingId" = m."id")`;
  return rows.map(({ meeting, project, on }) => ({
    type: 'meeting.coming',
    key: `meeting.coming/${meeting}/${on}`,
    ids: { meeting, project },
  }));
}

/**
 * Replies a published white paper speaks of, when what was heard is adopted and both can be read (planloven § 31): each sender
 * is told of their own row, once.
 */
async function answeredReplies(at: Date): Promise<Moment[]> {
  const since = new Date(at.getTime() - missedDays * 86_400_000);
  const rows = await db().$queryRaw<{ row: string; contribution: string; phase: string; project: string }[]>`
    SELECT r."id" AS "row", r."contributionId" AS "contribution", f."id" AS "phase", f."projectId" AS "project"
    FROM "WhitePaperRow" r JOIN "WhitePaper" w ON w."id" = r."paperId" JOIN "Phase" f ON f."id" = w."phaseId"
    JOIN "ProjectPublication" j ON j."projectId" = f."projectId"
    JOIN LATERAL (SELECT max(p."publishedAt") AS "at" FROM "WhitePaperVersion" v
      JOIN "WhitePaperPublication" p ON p."versionId" = v."id" WHERE v."paperId" = w."id") shown ON shown."at" IS NOT NULL
    JOIN LATERAL (SELECT max(d."publishedAt") AS "at" FROM "Decision" d WHERE d."projectId" = f."projectId"
      AND d."outcome"::text = ANY(${decisionOutcomes.filter(isAdopting)}::text[]) AND d."meetingOn" > f."closesOn"
      AND d."publishedAt" IS NOT NULL) adopted ON adopted."at" IS NOT NULL
    WHERE greatest(shown."at", adopted."at") BETWEEN ${since} AND ${at}
      AND NOT EXISTS (SELECT 1 FROM "ToldOnce" o WHERE o."key" = 'white_paper.answered/' || r."id")`;
  return rows.map(({ row, ...ids }) => ({ type: 'white_paper.answered', key: `white_paper.answered/${row}`, ids }));
}
