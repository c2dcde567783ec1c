import type { Actor } from '@/lib/audit/actor';
import { reach } from '@/lib/audit/permissions';
import { db } from '@/lib/platform/db';
import { storage } from '@/lib/platform/storage/storage';
import { type ServedFormat, storageKey } from '../paper-files';
import type { PaperRowView, PublicPaperView } from '../paper-views';
import { type PaperChange, type PaperRow, replyLabel, type WhitePaperContent } from '../white-paper';
import { toVersion, versionSelect } from './internal/version-rows';
import { leftOutNow, versionWords } from './internal/version-words';

const isShown = { publication: { isNot: null } };

/** The latest published version of a hearing's paper with what it may say now; null where none is. */
export async function getPublicPaper(project: string, phase: string): Promise<PublicPaperView | null> {
  const rows = await db().whitePaperVersion.findMany({
    where: { ...isShown, paper: { phase: { slug: phase, ...isShown, project: { slug: project, ...isShown } } } },
    orderBy: { number: 'desc' },
    select: { ...versionSelect, paper: { select: { phaseId: true, phase: { select: { projectId: true } } } } },
  });
  const [latest] = rows;
  if (!latest) return null;
  const { content } = await db().whitePaperVersion.findUniqueOrThrow({ where: { id: latest.id }, select: { content: true } });
  const { words } = await versionWords(db(), latest.id);
  const versions = rows.map(({ paper: _paper, ...version }) => toVersion(version));
  const [version = toVersion(latest)] = versions;
  return {
    content: JSON.parse(content) as WhitePaperContent,
    words,
    phaseId: latest.paper.phaseId,
    projectId: latest.paper.phase.projectId,
    version,
    versions,
  };
}

/** The published papers of a project, one a hearing; for links to them. */
export async function listPublicPapers(projectId: string): Promise<{ phase: string; titleDa: string; titleEn: string }[]> {
  const rows = await db().phase.findMany({
    where: { projectId, ...isShown, whitePaper: { versions: { some: isShown } } },
    orderBy: [{ closesOn: 'desc' }, { id: 'asc' }],
    select: { slug: true, titleDa: true, titleEn: true },
  });
  return rows.map(({ slug, ...titles }) => ({ phase: slug, ...titles }));
}

/** Whether the paper of a hearing can be read by everybody. */
export async function hasPublicPaper(phaseId: string): Promise<boolean> {
  return (await db().whitePaperVersion.count({ where: { ...isShown, paper: { phaseId } }, take: 1 })) > 0;
}

type FoundRow = {
  contributionId: string;
  project: string;
  phase: string;
  number: number;
  publishedAt: Date;
  rows: PaperRow[];
  changes: PaperChange[];
  timely: number;
};

/** What the latest published paper with it says of one reply; null for one no paper speaks of. */
export async function getPaperRow(contributionId: string): Promise<PaperRowView | null> {
  return (await getPaperRows([contributionId])).get(contributionId) ?? null;
}

/** The same of many replies, by their ids. One statement. */
export async function getPaperRows(contributionIds: readonly string[]): Promise<Map<string, PaperRowView>> {
  const found = await db().$queryRaw<FoundRow[]>`
    SELECT r."contributionId", pr."slug" AS "project", f."slug" AS "phase", v."number", p."publishedAt",
      -- The reply, the one it is treated with, and those treated with the same.
      (SELECT json_agg(each) FROM jsonb_array_elements(d."content"->'rows') each
        WHERE each->>'list' = m."own"->>'list' AND (each->>'number')::int IN (m."main") OR
          each->>'list' = m."own"->>'list' AND (each->>'sameAs')::int = m."main" OR each->>'code' = c."code") AS "rows",
      d."content"->'changes' AS "changes",
      (SELECT count(*)::int FROM jsonb_array_elements(d."content"->'rows') each WHERE each->>'list' = 'timely') AS "timely"
    FROM "WhitePaperRow" r
    JOIN "Contribution" c ON c."id" = r."contributionId"
    JOIN "WhitePaper" w ON w."id" = r."paperId"
    JOIN "Phase" f ON f."id" = w."phaseId"
    JOIN "Project" pr ON pr."id" = f."projectId"
    JOIN LATERAL (
      SELECT v.* FROM "WhitePaperVersion" v JOIN "WhitePaperPublication" p ON p."versionId" = v."id"
      WHERE v."paperId" = w."id" ORDER BY v."number" DESC LIMIT 1) v ON true
    JOIN "WhitePaperPublication" p ON p."versionId" = v."id"
    CROSS JOIN LATERAL (SELECT v."content"::jsonb AS "content") d
    JOIN LATERAL (
      SELECT each AS "own", coalesce((each->>'sameAs')::int, (each->>'number')::int) AS "main"
      FROM jsonb_array_elements(d."content"->'rows') each WHERE each->>'code' = c."code") m ON true
    WHERE r."contributionId" = ANY(${[...contributionIds]}::text[])`;
  return new Map(
    found.flatMap(({ contributionId, ...row }) => {
      const view = toRowView(row);
      return view ? [[contributionId, view] as const] : [];
    }),
  );
}

function toRowView({ rows, changes, number: version, timely, ...place }: Omit<FoundRow, 'contributionId'>): PaperRowView | null {
  const main = rows.find(({ sameAs }) => sameAs === null);
  if (!main) return null;
  const labels = rows.map(replyLabel);
  return {
    ...place,
    label: replyLabel(main),
    at: main.list === 'late' ? timely + main.number - 1 : main.number - 1,
    labels,
    resume: main.resume,
    remark: main.remark,
    recommendation: main.recommendation,
    changes: changes
      .filter(({ causes }) => causes.some((label) => labels.includes(label)))
      .map(({ causes: _causes, ...change }) => change),
    version,
  };
}

export type ServedPaper = { bytes: Uint8Array<ArrayBuffer>; name: string; isPublic: boolean };

/**
 * A file of a version, for everybody once it is published and before that for those who write it. Null where there is none;
 * `remade` where it gave words that may not be given any more, and is made anew.
 */
export async function getServedPaper(actor: Actor, id: string, format: ServedFormat): Promise<ServedPaper | 'remade' | null> {
  const version = await db().whitePaperVersion.findFirst({
    where: {
      id,
      OR: [
        { ...isShown, paper: { phase: { ...isShown, project: isShown } } },
        { paper: { phase: { projectId: reach(actor, 'project.edit') } } },
      ],
    },
    select: {
      content: true,
      number: true,
      publication: { select: { versionId: true } },
      making: { select: { readyAt: true, leftOut: true } },
      paper: { select: { phase: { select: { slug: true } } } },
    },
  });
  if (!version) return null;
  const { publication, making, content, number, paper } = version;
  const served = { name: `hvidbog-${paper.phase.slug}-${number}.${format}`, isPublic: publication !== null };
  if (format === 'json') return { ...served, bytes: new TextEncoder().encode(content) };
  if (!making?.readyAt) return null;
  if ((await leftOutNow(db(), id)) !== making.leftOut) {
    await db().whitePaperMaking.updateMany({ where: { versionId: id }, data: { readyAt: null, failedAt: null, tries: 0 } });
    return 'remade';
  }
  const bytes = await storage().get(storageKey(id, format));
  return bytes && { ...served, bytes };
}
