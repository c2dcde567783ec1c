import { type Actor, personIdOf } from '@/lib/audit/actor';
import { may, reach } from '@/lib/audit/permissions';
import { now } from '@/lib/platform/clock';
import { decodeCursor, encodeCursor } from '@/lib/platform/cursor';
import { type Db, db, type Prisma } from '@/lib/platform/db';
import { archivesKeptSince } from '../case-archive';
import { kindsGoing } from '../case-document';
import type { IndexFilter, IndexOrder } from '../case-schema';
import type { ArchiveView, CaseDocumentView, CaseIndexView } from '../case-views';
import { type CaseDocumentRow, caseDocumentSelect, fingerprintOf } from './internal/case-rows';
import { countUnregistered } from './internal/number-documents';
import { readRecords } from './internal/records/read-records';

const pageSize = 50;

type Paging = { filter: IndexFilter; after?: string; size?: number };

/** The index of a case for those who work on it; null for everybody else. As many statements for one document as for fifty. */
export async function getCaseIndex(
  actor: Actor,
  slug: string,
  { filter, after, size = pageSize }: Paging,
): Promise<CaseIndexView | null> {
  const project = await findCase(db(), actor, slug);
  if (!project) return null;
  const where: Prisma.CaseDocumentWhereInput = { projectId: project.id, ...narrowed(filter) };
  const [page, all, found, unregistered, archives] = await Promise.all([
    listDocuments(where, filter.order, after, size),
    db().caseDocument.count({ where: { projectId: project.id } }),
    db().caseDocument.count({ where }),
    countUnregistered(db(), project.id),
    listArchives(project.id, personIdOf(actor) ?? ''),
  ]);
  return { project, counts: { all, found, unregistered }, ...page, archives };
}

/** A project as its index names it, for those who work on it. */
export async function findCase(tx: Db, actor: Actor, slug: string) {
  if (!may(actor, 'project.edit')) return null;
  return tx.project.findUnique({
    where: { slug, AND: { id: reach(actor, 'project.edit') } },
    select: { id: true, slug: true, titleDa: true, titleEn: true, caseNumber: true, kle: true, isExample: true },
  });
}

/** Documents that meet a condition, by key, as they stand in their sources. */
export async function listDocuments(
  where: Prisma.CaseDocumentWhereInput,
  order: IndexOrder,
  after: string | undefined,
  size: number,
): Promise<{ documents: CaseDocumentView[]; next: string | null }> {
  const cursor = after ? decodeCursor(after) : null;
  const from = cursor && /^\d{1,9}$/.test(cursor.id) ? { at: cursor.at, number: Number(cursor.id) } : null;
  const rows = await db().caseDocument.findMany({
    where: from ? { AND: [where, orders[order].after(from)] } : where,
    orderBy: orders[order].by,
    take: size + 1,
    select: caseDocumentSelect,
  });
  const shown = rows.slice(0, size);
  const recordOf = await readRecords(db(), shown);
  const last = shown.at(-1);
  return {
    documents: shown.map((row) => toView(row, recordOf(row) ?? null)),
    next: rows.length > size && last ? encodeCursor({ at: last.at, id: String(last.number) }) : null,
  };
}

type Place = { at: Date; number: number };
type Order = {
  by: Prisma.CaseDocumentOrderByWithRelationInput[];
  after: (place: Place) => Prisma.CaseDocumentWhereInput;
};

const orders: Record<IndexOrder, Order> = {
  number: { by: [{ number: 'asc' }], after: ({ number }) => ({ number: { gt: number } }) },
  number_down: { by: [{ number: 'desc' }], after: ({ number }) => ({ number: { lt: number } }) },
  oldest: {
    by: [{ at: 'asc' }, { number: 'asc' }],
    after: ({ at, number }) => ({ OR: [{ at: { gt: at } }, { at, number: { gt: number } }] }),
  },
  newest: {
    by: [{ at: 'desc' }, { number: 'desc' }],
    after: ({ at, number }) => ({ OR: [{ at: { lt: at } }, { at, number: { lt: number } }] }),
  },
};

function narrowed({ direction, kind, number }: IndexFilter): Prisma.CaseDocumentWhereInput {
  return {
    AND: [direction ? { kind: { in: kindsGoing(direction) } } : {}, kind ? { kind } : {}, number ? { number } : {}],
  };
}

function toView({ files, sourceId: _source, ...row }: CaseDocumentRow, record: CaseDocumentView['record']): CaseDocumentView {
  return {
    ...row,
    record,
    sha256: record && fingerprintOf(record),
    files: files.map(({ file: { screening, ...file }, ...numbered }) => ({
      ...file,
      ...numbered,
      isWithheld: screening === 'quarantined',
    })),
  };
}

/** What one person has asked for lately of a case, the newest first. */
async function listArchives(projectId: string, byId: string): Promise<ArchiveView[]> {
  const rows = await db().caseArchive.findMany({
    where: { projectId, byId, OR: [{ readyAt: null }, { readyAt: { gt: archivesKeptSince(now()) } }] },
    orderBy: [{ askedAt: 'desc' }, { id: 'desc' }],
    take: 5,
    select: {
      id: true,
      withOriginals: true,
      askedAt: true,
      readyAt: true,
      failedAt: true,
      done: true,
      steps: true,
      bytes: true,
      sha256: true,
    },
  });
  return rows.map(({ failedAt, bytes, ...row }) => ({
    ...row,
    hasFailed: failedAt !== null,
    bytes: bytes === null ? null : Number(bytes),
  }));
}
