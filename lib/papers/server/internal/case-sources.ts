import { Prisma } from '@/lib/platform/db';

const { sql } = Prisma;

/** Noon in Copenhagen of a calendar day. */
const noonOf = (day: Prisma.Sql) => sql`((${day} + time '12:00') AT TIME ZONE 'Europe/Copenhagen')`;

/**
 * Everything that is a document of a case: its kind, the row it is made of, its project, and when it was received, sent or
 * made. What nobody has confirmed and drafts are none yet. A new kind of document is a line here and a way to read it
 * (`records/`).
 */
export const caseSources = sql`
  -- A letter was received on the day it came, whenever an officer has written it down.
  SELECT c."kind"::text AS "kind", c."id" AS "sourceId", c."projectId",
    coalesce((SELECT ${noonOf(sql`e."receivedOn"`)} FROM "StaffEntry" e WHERE e."contributionId" = c."id"), c."submittedAt") AS "at"
  FROM "Contribution" c
  WHERE NOT EXISTS (SELECT 1 FROM "GuestSender" g WHERE g."contributionId" = c."id" AND g."confirmedAt" IS NULL)
  UNION ALL SELECT 'official_answer', a."id", c."projectId", a."answeredAt"
  FROM "OfficialAnswer" a JOIN "Contribution" c ON c."id" = a."contributionId"
  UNION ALL SELECT 'moderation_decision', d."id", c."projectId", d."decidedAt"
  FROM "ModerationDecision" d JOIN "ModerationCase" m ON m."id" = d."caseId" JOIN "Contribution" c ON c."id" = m."contributionId"
  WHERE d."outcome" <> 'published'
  UNION ALL SELECT k."kind", a."id", c."projectId", k."at"
  FROM "Appeal" a JOIN "ModerationDecision" d ON d."id" = a."decisionId" JOIN "ModerationCase" m ON m."id" = d."caseId"
  JOIN "Contribution" c ON c."id" = m."contributionId"
  CROSS JOIN LATERAL (VALUES ('appeal', a."submittedAt"), ('appeal_answer', a."decidedAt")) k("kind", "at") WHERE k."at" IS NOT NULL
  UNION ALL SELECT 'reply_letter', v."id"::text, c."projectId", v."at"
  FROM "Event" v JOIN "Contribution" c ON c."id" = v."ids"->>'contribution' WHERE v."type" = 'white_paper.answered'
  UNION ALL SELECT 'party_letter', y."id", f."projectId", ${noonOf(sql`y."sentOn"`)}
  FROM "ConsultedParty" y JOIN "Phase" f ON f."id" = y."phaseId" WHERE y."sentOn" IS NOT NULL
  UNION ALL SELECT 'hearing_announcement', f."id", f."projectId", p."publishedAt"
  FROM "Hearing" h JOIN "Phase" f ON f."id" = h."phaseId" JOIN "PhasePublication" p ON p."phaseId" = f."id"
  UNION ALL SELECT 'phase_extension', x."id", f."projectId", x."extendedAt"
  FROM "PhaseExtension" x JOIN "Phase" f ON f."id" = x."phaseId"
  UNION ALL SELECT 'news', n."id", n."projectId", n."publishedAt" FROM "NewsPost" n
  UNION ALL SELECT 'involvement_exception', i."projectId", i."projectId", i."publishedAt" FROM "InvolvementException" i
  UNION ALL SELECT 'objection_settlement', o."contributionId", c."projectId", o."settledAt"
  FROM "AuthorityObjection" o JOIN "Contribution" c ON c."id" = o."contributionId" WHERE o."settledAt" IS NOT NULL
  UNION ALL SELECT 'decision', d."id", d."projectId", d."publishedAt" FROM "Decision" d WHERE d."publishedAt" IS NOT NULL
  UNION ALL SELECT 'decision_correction', r."id", d."projectId", r."replacedAt"
  FROM "FormerDecision" r JOIN "Decision" d ON d."id" = r."decisionId"
  UNION ALL SELECT 'white_paper', v."id", f."projectId", v."frozenAt"
  FROM "WhitePaperVersion" v JOIN "WhitePaper" w ON w."id" = v."paperId" JOIN "Phase" f ON f."id" = w."phaseId"
  UNION ALL SELECT 'note', v."id", n."projectId", v."frozenAt"
  FROM "NoteVersion" v JOIN "Note" n ON n."id" = v."noteId" WHERE n."projectId" IS NOT NULL
  UNION ALL SELECT 'project_document', d."id", d."projectId", d."addedAt" FROM "ProjectDocument" d
  UNION ALL SELECT 'minutes', m."id", m."projectId", coalesce(
    (SELECT min(v."at") FROM "Event" v WHERE v."subject" = 'meeting:' || m."id" AND v."type" = 'minutes.recorded'), m."endsAt")
  FROM "Meeting" m WHERE m."minutesDa" IS NOT NULL
  UNION ALL SELECT 'evaluation', e."id", e."projectId", coalesce(e."correctedAt", e."publishedAt") FROM "Evaluation" e
  UNION ALL SELECT 'pool_grant', g."id", g."projectId", g."recordedAt" FROM "PoolGrant" g
  UNION ALL SELECT 'effect', e."id", e."projectId", e."recordedAt" FROM "Effect" e WHERE e."projectId" IS NOT NULL`;
