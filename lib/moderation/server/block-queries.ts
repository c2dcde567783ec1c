import { type Actor, personIdOf } from '@/lib/audit/actor';
import type { HidingReason } from '@/lib/contributions/contribution';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { type BlockState, blockState, mayBlock } from '../block';
import { blocksWithin } from './internal/within-projects';
import type { OwnAppealView } from './own-case-queries';

const mostBlocks = 100;

/** A block as the workspace lists it: by what led to it, never by the person. */
export type BlockLineView = {
  id: string;
  code: string | null;
  reason: HidingReason;
  imposedAt: Date;
  endsAt: Date;
  liftedAt: Date | null;
  state: BlockState;
};

/** The latest blocks, newest first, for those who may block; empty for everybody else. */
export async function listBlocks(actor: Actor): Promise<BlockLineView[]> {
  if (!mayBlock(actor).allowed) return [];
  const rows = await db().block.findMany({
    where: blocksWithin(actor),
    orderBy: [{ imposedAt: 'desc' }, { id: 'desc' }],
    take: mostBlocks,
    select: {
      id: true,
      reason: true,
      imposedAt: true,
      endsAt: true,
      liftedAt: true,
      contribution: { select: { code: true } },
    },
  });
  const at = now();
  return rows.map(({ contribution, ...row }) => ({
    ...row,
    code: contribution?.code ?? null,
    state: blockState(row, at),
  }));
}

export type OwnBlockView = {
  reason: HidingReason;
  text: string;
  imposedAt: Date;
  endsAt: Date;
  appeal: OwnAppealView | null;
};

/** The block somebody is under now, with their appeal; null for everybody who is under none. */
export async function getOwnBlock(actor: Actor): Promise<OwnBlockView | null> {
  const personId = personIdOf(actor);
  if (!personId) return null;
  return db().block.findFirst({
    where: { personId, liftedAt: null, endsAt: { gt: now() } },
    select: {
      reason: true,
      text: true,
      imposedAt: true,
      endsAt: true,
      appeal: {
        select: {
          text: true,
          submittedAt: true,
          answerDueAt: true,
          outcome: true,
          answer: true,
          decidedAt: true,
          decidedAlone: true,
        },
      },
    },
  });
}
