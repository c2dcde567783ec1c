import type { HidingReason } from '@/lib/contributions/contribution';
import { type CoverRefusal, findCovering } from '@/lib/contributions/server/cover-contribution';
import type { Db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import type { DecideCase } from '../../decide-case-schema';
import { markedPassages, redactText, stillHoldsCpr } from '../../redaction';
import type { LockedCase } from './locked-case';

type Words = { title: string | null; text: string };
type Why = { reason: HidingReason; text: string };

/** A decision with everything it takes, ready to be made so. */
export type Ruling =
  | { outcome: 'published'; isRestored?: true }
  | ({ outcome: 'redacted'; shown: Words; kept: Words | null } & Why)
  | { outcome: 'covered'; coveringId: string }
  | ({ outcome: 'returned'; mendBy: Date } & Why)
  | ({ outcome: 'hidden' } & Why);

export type RulingRefusal = CoverRefusal | 'reasonNeeded' | 'marksNotInText' | 'stillHoldsCpr';

const dayMs = 86_400_000;
const defaultMendDays = 14;

/** What an officer asked for, checked against the contribution as it stands in this transaction. */
export async function ruleOn(tx: Db, held: LockedCase, input: DecideCase, at: Date): Promise<Result<Ruling, RulingRefusal>> {
  const { outcome, reason } = input;
  const text = input.text?.trim() ?? '';
  if (outcome === 'published') return ok({ outcome });
  if (outcome === 'covered') {
    const covering = await findCovering(tx, { id: held.contributionId, projectId: held.projectId }, input.coveredBy ?? '');
    return covering.ok ? ok({ outcome, coveringId: covering.value.id }) : covering;
  }
  if (!reason) return refused('reasonNeeded');
  if (outcome === 'hidden') return ok({ outcome, reason, text });
  if (outcome === 'redacted') return redaction(tx, held, { ...input, reason, text });
  const mendBy = new Date(at.getTime() + (input.mendInDays ?? defaultMendDays) * dayMs);
  return ok({ outcome, reason, text, mendBy });
}

type RedactInput = DecideCase & Why;

async function redaction(tx: Db, held: LockedCase, input: RedactInput): Promise<Result<Ruling, RulingRefusal>> {
  const { contributionId, language } = held;
  const earlier = await tx.redactedOriginal.findUnique({ where: { contributionId }, select: { title: true, text: true } });
  const isRedacted = earlier !== null || (await tx.redaction.count({ where: { contributionId } })) > 0;
  const why = { reason: input.reason, holdsCpr: input.holdsCpr ?? false, language };
  const redact = (text: string, marked: string | undefined) => {
    const passages = markedPassages(text, marked ?? text);
    return passages && { ...redactText(text, passages, why), removed: passages.length };
  };
  const text = redact(held.text, input.markedText);
  const title = held.title === null ? null : redact(held.title, input.markedTitle);
  if (!text || (held.title !== null && !title)) return refused('marksNotInText');
  if (text.removed + (title?.removed ?? 0) === 0) return refused('marksNotInText');
  const shown = { text: text.shown, title: title?.shown ?? null };
  if (stillHoldsCpr(shown.text) || stillHoldsCpr(shown.title ?? '')) return refused('stillHoldsCpr');
  return ok({
    outcome: 'redacted',
    reason: input.reason,
    text: input.text,
    shown,
    kept: isRedacted
      ? keptBefore(earlier, text.removedCpr || (title?.removedCpr ?? false))
      : keptOf({ text: text.kept, title: title?.kept ?? null }, shown),
  });
}

/** Nothing is kept where nothing but personal numbers was taken away. */
function keptOf(kept: Words, shown: Words): Words | null {
  return kept.text === shown.text && kept.title === shown.title ? null : kept;
}

/** A second redaction keeps the first original, unless what it takes away is a personal number that stands in it. */
function keptBefore(earlier: Words | null, removedCpr: boolean): Words | null {
  return removedCpr ? null : earlier;
}
