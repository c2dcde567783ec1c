import { type Actor, personIdOf } from '@/lib/audit/actor';
import type { HidingReason } from '@/lib/contributions/contribution';
import { db } from '@/lib/platform/db';
import { type BulkKind, bulkSkip, mostBulkCases } from '../bulk';
import type { CaseLineView } from '../case-views';
import { mayActInBulk } from '../moderation-policy';
import type { QueueFilter } from '../queue-filter';
import { countCases, listOpenCases } from './queue-queries';

export type BulkPreviewView = {
  lines: (CaseLineView & { skip: ReturnType<typeof bulkSkip> })[];
  /** Chosen codes that do not wait any more, or never did. */
  gone: string[];
  /** How many the whole filter holds, when it is more than one act may take. */
  beyond: number;
};

export type Selection = { codes: readonly string[] } | { filter: QueueFilter };

/** What a bulk act would do to each case of a selection; empty for people who may not decide. */
export async function getBulkPreview(actor: Actor, selection: Selection): Promise<BulkPreviewView> {
  const personId = personIdOf(actor);
  if (!mayActInBulk(actor).allowed || !personId) return { lines: [], gone: [], beyond: 0 };
  const codes = 'codes' in selection ? [...new Set(selection.codes)].slice(0, mostBulkCases) : undefined;
  const filter = 'filter' in selection ? selection.filter : {};
  const { cases } = await listOpenCases(actor, { filter, codes, size: mostBulkCases });
  const [all = 0] = codes ? [0] : await countCases(actor, [filter]);
  return {
    lines: cases.map((line) => ({ ...line, skip: bulkSkip(line, personId) })),
    gone: codes?.filter((code) => !cases.some((line) => line.code === code)) ?? [],
    beyond: Math.max(0, all - mostBulkCases),
  };
}

export type BulkReportView = {
  id: string;
  kind: BulkKind | 'answer';
  reason: HidingReason | null;
  text: string | null;
  startedAt: Date;
  finishedAt: Date | null;
  undoneAt: Date | null;
  items: { code: string; result: string; undoResult: string | null }[];
};

/** What came of one's own bulk act; null for an unknown key and for somebody else's. */
export async function getBulkReport(actor: Actor, id: string): Promise<BulkReportView | null> {
  const byId = personIdOf(actor);
  if (!mayActInBulk(actor).allowed || !byId) return null;
  return db().bulkAct.findFirst({
    where: { id, byId },
    select: {
      id: true,
      kind: true,
      reason: true,
      text: true,
      startedAt: true,
      finishedAt: true,
      undoneAt: true,
      items: { orderBy: { position: 'asc' }, select: { code: true, result: true, undoResult: true } },
    },
  });
}
