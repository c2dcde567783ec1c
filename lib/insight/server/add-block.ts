import type { Actor } from '@/lib/audit/actor';
import type { Result } from '@/lib/platform/result';
import type { AddBlock } from '../composed-schema';
import { blocksLeft, mostParts } from '../summary-parts';
import { type ChangeRefusal, changeParts } from './internal/change-parts';

/** Puts a block that is not in a summary at its end. */
export async function addBlock(actor: Actor, { block, ...summary }: AddBlock): Promise<Result<{ id: string }, ChangeRefusal>> {
  return changeParts(actor, summary, (parts) =>
    blocksLeft(parts).includes(block) && parts.length < mostParts ? [...parts, { kind: 'block', id: block }] : null,
  );
}
