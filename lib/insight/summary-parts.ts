import { z } from 'zod';
import { type SummaryBlock, type SummaryBlockId, summaryBlockIds, type Text } from './summary-content';

/** What a composed summary is made of, in order: blocks of figures and texts of the municipality between them. */
export type SummaryPart = { kind: 'block'; id: SummaryBlockId } | { kind: 'text'; text: Text };

/** A part with what it says. */
export type FilledPart = { kind: 'block'; block: SummaryBlock } | { kind: 'text'; text: Text };

export const mostParts = 40;
export const partTextLength = 5_000;

const partsShape = z.array(
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('block'), id: z.enum(summaryBlockIds) }),
    z.object({ kind: z.literal('text'), text: z.object({ da: z.string(), en: z.string() }) }),
  ]),
);

/** The parts as they are stored. Throws for anything else. */
export function storedParts(stored: unknown): SummaryPart[] {
  return partsShape.parse(stored);
}

/** What a summary begins with: every block in the order they are usually shown. */
export const usualParts: readonly SummaryPart[] = summaryBlockIds.map((id) => ({ kind: 'block', id }));

/** The blocks that can still be put in. */
export function blocksLeft(parts: readonly SummaryPart[]): SummaryBlockId[] {
  return summaryBlockIds.filter((id) => !parts.some((part) => part.kind === 'block' && part.id === id));
}

export const arrangements = ['up', 'down', 'remove'] as const;
export type Arrangement = (typeof arrangements)[number];

/** The parts after one was moved a place or taken out; null where there is no such part, or no place to move it to. */
export function arranged(parts: readonly SummaryPart[], at: number, act: Arrangement): SummaryPart[] | null {
  const part = parts[at];
  if (!part) return null;
  const rest = parts.toSpliced(at, 1);
  if (act === 'remove') return rest;
  const to = act === 'up' ? at - 1 : at + 1;
  return to < 0 || to >= parts.length ? null : rest.toSpliced(to, 0, part);
}

/** The parts with what they say in a summary, as far as it has them. */
export function filledParts(parts: readonly SummaryPart[], blocks: readonly SummaryBlock[]): FilledPart[] {
  return parts.flatMap((part): FilledPart[] => {
    if (part.kind === 'text') return [part];
    const block = blocks.find(({ id }) => id === part.id);
    return block ? [{ kind: 'block', block }] : [];
  });
}
