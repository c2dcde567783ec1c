import { db, Prisma } from '@/lib/platform/db';

export const addressKinds = [
  'plan',
  'theme',
  'project',
  'proposals',
  'proposal',
  'hearing',
  'white_paper',
  'meeting',
  'news',
  'decision',
  'said_and_done',
  'note',
  'summary',
] as const;
export type AddressKind = (typeof addressKinds)[number];

/** A page everybody can read: whose it is, what it shows of that, and when that last changed. */
export type PublicAddress = { kind: AddressKind; slug: string; part: string; changedAt: Date | null };

/** Nothing that is only an example, and nothing of a project not everybody can read. */
const addresses = Prisma.sql`
  WITH shown AS (
    SELECT j."id", j."slug", p."publishedAt" FROM "Project" j JOIN "ProjectPublication" p ON p."projectId" = j."id" WHERE NOT j."isExample"
  )
  SELECT 'theme' AS "kind", t."slug", '' AS "part", NULL::timestamptz AS "changedAt" FROM "Theme" t
  UNION ALL SELECT 'plan', l."slug", '', NULL FROM "Plan" l
  UNION ALL SELECT k."kind", s."slug", '', greatest(s."publishedAt",
    (SELECT max(f."publishedAt") FROM "PhasePublication" f JOIN "Phase" h ON h."id" = f."phaseId" WHERE h."projectId" = s."id"),
    (SELECT max(n."publishedAt") FROM "NewsPost" n WHERE n."projectId" = s."id"),
    (SELECT max(d."publishedAt") FROM "Decision" d WHERE d."projectId" = s."id"),
    (SELECT max(c."publishedAt") FROM "Publication" c WHERE c."projectId" = s."id"))
  FROM shown s CROSS JOIN (VALUES ('project'), ('proposals'), ('said_and_done')) k("kind")
  UNION ALL SELECT 'proposal', s."slug", c."code", greatest(p."publishedAt",
    (SELECT max(a."answeredAt") FROM "OfficialAnswer" a WHERE a."contributionId" = c."id"))
  FROM "Publication" p JOIN shown s ON s."id" = p."projectId" JOIN "Contribution" c ON c."id" = p."contributionId"
  WHERE p."kind" = 'proposal' AND NOT c."isExample"
  UNION ALL SELECT 'hearing', s."slug", f."slug", greatest(p."publishedAt",
    (SELECT max(x."extendedAt") FROM "PhaseExtension" x WHERE x."phaseId" = f."id"))
  FROM "Phase" f JOIN "PhasePublication" p ON p."phaseId" = f."id" JOIN shown s ON s."id" = f."projectId"
  WHERE 'hearing_reply' = ANY(f."acts") AND NOT f."isExample"
  UNION ALL SELECT 'white_paper', s."slug", f."slug", max(b."publishedAt")
  FROM "WhitePaperPublication" b JOIN "WhitePaperVersion" v ON v."id" = b."versionId" JOIN "WhitePaper" w ON w."id" = v."paperId"
  JOIN "Phase" f ON f."id" = w."phaseId" JOIN "PhasePublication" p ON p."phaseId" = f."id" JOIN shown s ON s."id" = f."projectId"
  WHERE NOT f."isExample" GROUP BY s."slug", f."slug"
  UNION ALL SELECT 'meeting', s."slug", m."id", greatest(m."createdAt",
    (SELECT max(v."movedAt") FROM "MeetingMove" v WHERE v."meetingId" = m."id"),
    (SELECT x."cancelledAt" FROM "MeetingCancellation" x WHERE x."meetingId" = m."id"))
  FROM "Meeting" m JOIN shown s ON s."id" = m."projectId" WHERE NOT m."isExample"
  UNION ALL SELECT 'news', s."slug", n."slug", coalesce(n."editedAt", n."publishedAt")
  FROM "NewsPost" n JOIN shown s ON s."id" = n."projectId" WHERE NOT n."isExample"
  UNION ALL SELECT 'decision', d."slug", '', greatest(d."publishedAt",
    (SELECT max(r."replacedAt") FROM "FormerDecision" r WHERE r."decisionId" = d."id"))
  FROM "Decision" d JOIN shown s ON s."id" = d."projectId" WHERE d."publishedAt" IS NOT NULL AND NOT d."isExample"
  UNION ALL SELECT 'note', s."slug", n."slug", max(b."publishedAt")
  FROM "NotePublication" b JOIN "NoteVersion" v ON v."id" = b."versionId" JOIN "Note" n ON n."id" = v."noteId"
  JOIN shown s ON s."id" = n."projectId" WHERE n."slug" IS NOT NULL GROUP BY s."slug", n."slug"
  UNION ALL SELECT 'summary', v."code", '', b."publishedAt"
  FROM "SummaryPublication" b JOIN "SummaryVersion" v ON v."id" = b."versionId" JOIN "ComposedSummary" o ON o."id" = v."summaryId"
  WHERE NOT o."isExample" AND NOT EXISTS (SELECT 1 FROM "SummaryWithdrawal" w WHERE w."versionId" = v."id")
    AND (o."themeId" IS NOT NULL OR EXISTS (SELECT 1 FROM shown s WHERE s."id" = o."projectId"))`;

/** Pages everybody can read, always in the same order; `part` counts from 0. */
export function listPublicAddresses(part: number, size: number): Promise<PublicAddress[]> {
  return db().$queryRaw<PublicAddress[]>`
    SELECT * FROM (${addresses}) a ORDER BY a."kind", a."slug", a."part" OFFSET ${part * size} LIMIT ${size}`;
}

export async function countPublicAddresses(): Promise<number> {
  const [row] = await db().$queryRaw<{ count: number }[]>`SELECT count(*)::int AS "count" FROM (${addresses}) a`;
  return row?.count ?? 0;
}
