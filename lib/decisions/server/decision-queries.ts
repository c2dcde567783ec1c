import { dateOnly } from '@/lib/i18n/copenhagen';
import { db, type Prisma } from '@/lib/platform/db';
import { committeeSelect } from '@/lib/projects/server/phase-rows';
import type { CitationView, DecisionListItemView, DecisionView } from '../decision-views';
import { datesOf, formerSelect } from './internal/former-select';

const listSelect = {
  id: true,
  slug: true,
  titleDa: true,
  titleEn: true,
  meetingOn: true,
  agendaItem: true,
  isExample: true,
  committee: { select: committeeSelect },
  project: { select: { id: true, slug: true, titleDa: true, titleEn: true, isExample: true } },
} satisfies Prisma.DecisionSelect;

const published = {
  publishedAt: { not: null },
  project: { publication: { isNot: null } },
} satisfies Prisma.DecisionWhereInput;

/** A decision that cites more shows the first ones. */
const mostCitations = 200;

/** The newest published decisions, newest meeting first, at most 100. */
export async function listDecisions(): Promise<DecisionListItemView[]> {
  const rows = await db().decision.findMany({
    where: published,
    select: listSelect,
    orderBy: [{ meetingOn: 'desc' }, { id: 'asc' }],
    take: 100,
  });
  return rows.map((row) => ({ ...row, meetingOn: dateOnly(row.meetingOn) }));
}

/** One published decision with the contributions it cites. Null for what is not published as for what is not there. */
export async function getDecision(slug: string): Promise<DecisionView | null> {
  const row = await db().decision.findFirst({
    where: { ...published, slug },
    select: {
      ...listSelect,
      ...formerSelect,
      formerTexts: {
        orderBy: [{ replacedAt: 'desc' }, { id: 'desc' }],
        select: { ...formerSelect, id: true, whyDa: true, whyEn: true, replacedAt: true },
      },
    },
  });
  if (!row) return null;
  const { formerTexts, ...decision } = row;
  return { ...datesOf(decision), citations: await listCitations(row.id), former: formerTexts.map(datesOf) };
}

/** Only a contribution whose newest marking names this decision, so that a corrected marking moves it. */
function listCitations(decisionId: string): Promise<CitationView[]> {
  return db().$queryRaw<CitationView[]>`
    SELECT c."code", c."text", p."title", c."language", c."isExample", u."use"::text AS "use", u."reason"
    FROM "ContributionUse" u
    JOIN "Contribution" c ON c."id" = u."contributionId"
    JOIN "Publication" pub ON pub."contributionId" = c."id"
    LEFT JOIN "Proposal" p ON p."contributionId" = c."id"
    WHERE u."decisionId" = ${decisionId}
      AND NOT EXISTS (SELECT 1 FROM "ContributionUse" later WHERE later."contributionId" = u."contributionId"
        AND (later."markedAt", later."id") > (u."markedAt", u."id"))
    ORDER BY u."use", c."submittedAt", c."id"
    LIMIT ${mostCitations}`;
}
