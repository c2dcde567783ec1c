import { dateOnly } from '@/lib/i18n/copenhagen';
import { plainDate } from '@/lib/i18n/dates';
import { type Db, Prisma } from '@/lib/platform/db';
import { getCoverage } from '@/lib/thread/server/coverage-queries';
import { type BoardFacts, boardAppendix, themeStates } from '../../board-appendix';
import type { NoteContent } from '../../note';
import { danishNote as t } from '../../note-texts';
import { readAttention } from './read-attention';
import { boardThemes } from './read-board-themes';
import type { ReadKind } from './read-kind';

const isShown = { publication: { isNot: null } };
const longestList = 100;

/** The whole plan as it stands, and what is new since the appendix before. The same statements however much there is. */
export const readAppendix: ReadKind = async (tx, note) => {
  const planId = note.planId ?? '';
  const plan = await tx.plan.findUniqueOrThrow({ where: { id: planId }, select: { titleDa: true } });
  const earlier = await earlierThan(tx, planId, note.meetingOn ?? '');
  const coverage = await getCoverage();
  const since = earlier?.frozenAt ?? new Date(0);
  const facts: BoardFacts = {
    plan: { title: plan.titleDa },
    earlier: earlier && {
      meetingOn: earlier.meetingOn,
      date: earlier.content.date,
      number: earlier.content.version,
      themes: earlier.content.themes ?? [],
    },
    themes: await boardThemes(tx, planId, coverage),
    attention: await readAttention(tx, planId, coverage),
    decisions: await decidedSince(tx, since),
    effects: await measuredSince(tx, since),
    pools: await poolsOf(tx, planId),
  };
  return {
    sections: boardAppendix(facts),
    isExample: false,
    cited: [],
    themes: themeStates(facts),
    facts: [
      { key: 'plan', value: plan.titleDa },
      { key: 'meeting', value: plainDate(note.meetingOn ?? '', 'da') },
      ...(earlier ? [{ key: 'earlier' as const, value: plainDate(earlier.meetingOn, 'da') }] : []),
    ],
  };
};

/** The latest frozen appendix for a meeting before this one. */
async function earlierThan(tx: Db, planId: string, meetingOn: string) {
  const row = await tx.noteVersion.findFirst({
    where: { note: { kind: 'board_appendix', planId, meetingOn: { lt: new Date(`${meetingOn}T00:00:00Z`) } } },
    orderBy: [{ note: { meetingOn: 'desc' } }, { number: 'desc' }],
    select: { content: true, frozenAt: true, note: { select: { meetingOn: true } } },
  });
  if (!row?.note.meetingOn) return null;
  return { meetingOn: dateOnly(row.note.meetingOn), frozenAt: row.frozenAt, content: JSON.parse(row.content) as NoteContent };
}

async function decidedSince(tx: Db, since: Date): Promise<BoardFacts['decisions']> {
  const rows = await tx.decision.findMany({
    where: { publishedAt: { gt: since }, project: isShown },
    orderBy: [{ meetingOn: 'desc' }, { id: 'asc' }],
    take: longestList,
    select: {
      slug: true,
      titleDa: true,
      meetingOn: true,
      outcome: true,
      committee: { select: { nameDa: true } },
      project: { select: { titleDa: true } },
    },
  });
  return rows.map(({ titleDa, meetingOn, committee, project, ...row }) => ({
    ...row,
    title: titleDa,
    project: project.titleDa,
    committee: committee.nameDa,
    on: dateOnly(meetingOn),
  }));
}

async function measuredSince(tx: Db, since: Date): Promise<BoardFacts['effects']> {
  const rows = await tx.effect.findMany({
    where: { replacement: null, recordedAt: { gt: since }, OR: [{ project: isShown }, { projectId: null }] },
    orderBy: [{ measuredOn: 'desc' }, { id: 'asc' }],
    take: longestList,
    select: {
      indicatorDa: true,
      before: true,
      after: true,
      unitDa: true,
      measuredOn: true,
      project: { select: { titleDa: true } },
      theme: { select: { titleDa: true } },
    },
  });
  return rows.map(({ indicatorDa, unitDa, measuredOn, project, theme, ...row }) => ({
    ...row,
    indicator: indicatorDa,
    unit: unitDa,
    measuredOn: dateOnly(measuredOn),
    project: project?.titleDa ?? theme?.titleDa ?? t('board.wholePlan'),
  }));
}

function poolsOf(tx: Db, planId: string): Promise<BoardFacts['pools']> {
  return tx.$queryRaw<BoardFacts['pools']>(Prisma.sql`
    SELECT o."ref", o."textDa" AS "text", k."nameDa" AS "committee", o."amountDkk"::float8 AS "amountDkk",
      coalesce((SELECT sum(g."amountDkk") FROM "PoolGrant" g JOIN "ProjectPublication" p ON p."projectId" = g."projectId"
        WHERE g."poolId" = o."id" AND NOT EXISTS (SELECT 1 FROM "PoolGrant" r WHERE r."replacesId" = g."id")), 0)::float8 AS "grantedDkk"
    FROM "Pool" o LEFT JOIN "Committee" k ON k."id" = o."committeeId"
    WHERE o."planId" = ${planId} ORDER BY o."position", o."id"`);
}
