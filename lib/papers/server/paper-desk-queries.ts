import type { Actor } from '@/lib/audit/actor';
import { may, reach } from '@/lib/audit/permissions';
import { copenhagenDate } from '@/lib/i18n/copenhagen';
import { now } from '@/lib/platform/clock';
import { db, Prisma } from '@/lib/platform/db';
import type { DeskRowView, PaperDeskView, RowFilter } from '../paper-views';
import { type PaperWords, paperLacks, replyLabel, type WhitePaperContent } from '../white-paper';
import { countUnnumbered } from './internal/number-rows';
import { paperRows, type ReadRow } from './internal/paper-rows';
import { readPaper } from './internal/read-paper';
import { toVersion, versionSelect } from './internal/version-rows';

type Of = { project: string; phase: string };

/** A paper while it is written, with what it lacks; null where none has begun or one may not see it. */
export async function getPaperDesk(actor: Actor, of: Of): Promise<PaperDeskView | null> {
  const found = await findPaper(actor, of);
  if (!found) return null;
  const { id, phaseId } = found;
  const [{ content, rows }, unnumbered, stored] = await Promise.all([
    readDraft(id),
    countUnnumbered(db(), phaseId),
    db().whitePaper.findUniqueOrThrow({
      where: { id },
      select: {
        version: true,
        topics: { select: { topicId: true, version: true, resume: true, remark: true } },
        changes: { orderBy: [{ position: 'asc' }, { id: 'asc' }], select: { id: true, version: true } },
        phase: {
          select: {
            project: {
              select: { topics: { orderBy: [{ position: 'asc' }, { id: 'asc' }], select: { id: true, nameDa: true } } },
            },
          },
        },
        versions: { orderBy: { number: 'desc' }, select: versionSelect },
      },
    }),
  ]);
  return {
    id,
    version: stored.version,
    title: content.title,
    department: content.department,
    texts: content.texts,
    assessment: content.assessment,
    rehearing: content.rehearing,
    lacks: paperLacks(content),
    counts: {
      timely: content.rows.filter(({ list }) => list === 'timely').length,
      late: content.rows.filter(({ list }) => list === 'late').length,
      unnumbered,
    },
    topics: stored.phase.project.topics.map((topic) => {
      const section = stored.topics.find(({ topicId }) => topicId === topic.id);
      return {
        id: topic.id,
        name: topic.nameDa,
        count: rows.filter(({ topicIds }) => topicIds.includes(topic.id)).length,
        version: section?.version ?? 0,
        resume: section?.resume ?? '',
        remark: section?.remark ?? '',
      };
    }),
    changes: content.changes.flatMap((change, index) => {
      const row = stored.changes[index];
      return row ? [{ ...change, ...row }] : [];
    }),
    versions: stored.versions.map(toVersion),
  };
}

/** The paper as it stands, to be looked through before it is frozen. */
export async function getPaperPreview(actor: Actor, of: Of): Promise<{ content: WhitePaperContent; words: PaperWords } | null> {
  const found = await findPaper(actor, of);
  if (!found) return null;
  const { content, words } = await readDraft(found.id);
  return { content, words };
}

const pageSize = 20;

type Asked = Of & { filter: RowFilter; from: number };

/** Rows of a paper to work on, twenty a page; `from` counts those before. Empty for those who may not write it. */
export async function listPaperRows(
  actor: Actor,
  { filter, from, ...of }: Asked,
): Promise<{ rows: DeskRowView[]; total: number }> {
  const found = await findPaper(actor, of);
  if (!found) return { rows: [], total: 0 };
  const where = Prisma.sql`r."paperId" = ${found.id} AND ${conditions[filter]}`;
  const [counted] = await db().$queryRaw<{ total: number; last: string | null }[]>`
    SELECT count(*)::int AS "total" FROM "WhitePaperRow" r WHERE ${where}`;
  const rows = await paperRows(
    db(),
    Prisma.sql`r."id" IN (SELECT r."id" FROM "WhitePaperRow" r WHERE ${where} ORDER BY r."list", r."number" OFFSET ${from} LIMIT ${pageSize})`,
    'chosen',
  );
  return { rows: rows.map(toDeskRow), total: counted?.total ?? 0 };
}

const conditions: Record<RowFilter, Prisma.Sql> = {
  all: Prisma.sql`true`,
  missing: Prisma.sql`r."list" = 'timely' AND r."sameAsId" IS NULL
    AND (r."remark" = '' OR r."resume" = '' OR r."recommendation" IS NULL)
    AND NOT EXISTS (SELECT 1 FROM "Hiding" x WHERE x."contributionId" = r."contributionId")
    AND NOT EXISTS (SELECT 1 FROM "Withdrawal" w WHERE w."contributionId" = r."contributionId")`,
  waiting: Prisma.sql`NOT EXISTS (SELECT 1 FROM "Publication" p WHERE p."contributionId" = r."contributionId")
    AND NOT EXISTS (SELECT 1 FROM "Hiding" x WHERE x."contributionId" = r."contributionId")
    AND NOT EXISTS (SELECT 1 FROM "Withdrawal" w WHERE w."contributionId" = r."contributionId")`,
  late: Prisma.sql`r."list" = 'late'`,
  objection: Prisma.sql`EXISTS (SELECT 1 FROM "AuthorityObjection" o WHERE o."contributionId" = r."contributionId")`,
};

function toDeskRow({
  number,
  list,
  sameAs,
  contributionId: _contribution,
  topicIds: _topics,
  objection: _objection,
  ...row
}: ReadRow): DeskRowView {
  return {
    ...row,
    label: replyLabel({ list, number }),
    isLate: list === 'late',
    sameAs: sameAs === null ? null : replyLabel({ list, number: sameAs }),
  };
}

function readDraft(id: string) {
  return readPaper(db(), id, { names: 'chosen', status: 'draft', version: 0, date: copenhagenDate(now()) });
}

async function findPaper(actor: Actor, { project, phase }: Of) {
  if (!may(actor, 'project.edit')) return null;
  return db().whitePaper.findFirst({
    where: { phase: { slug: phase, projectId: reach(actor, 'project.edit'), project: { slug: project } } },
    select: { id: true, phaseId: true },
  });
}
