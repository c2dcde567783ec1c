import type { Actor } from '@/lib/audit/actor';
import type { Result } from '@/lib/platform/result';
import type { WritePart } from '../composed-schema';
import { mostParts, type SummaryPart } from '../summary-parts';
import { type ChangeRefusal, changeParts } from './internal/change-parts';

/** Writes a text of a summary anew, or one more at its end. */
export async function writePart(
  actor: Actor,
  { at, textDa, textEn, ...summary }: WritePart,
): Promise<Result<{ id: string }, ChangeRefusal>> {
  const written: SummaryPart = { kind: 'text', text: { da: textDa, en: textEn } };
  return changeParts(actor, summary, (parts) => {
    if (at === '') return parts.length < mostParts ? [...parts, written] : null;
    return parts[at]?.kind === 'text' ? parts.with(at, written) : null;
  });
}
