import type { Actor } from '@/lib/audit/actor';
import type { Result } from '@/lib/platform/result';
import type { ArrangeParts } from '../composed-schema';
import { arranged } from '../summary-parts';
import { type ChangeRefusal, changeParts } from './internal/change-parts';

/** Moves a part of a summary a place up or down, or takes it out. */
export async function arrangeParts(
  actor: Actor,
  { at, act, ...summary }: ArrangeParts,
): Promise<Result<{ id: string }, ChangeRefusal>> {
  return changeParts(actor, summary, (parts) => arranged(parts, at, act));
}
