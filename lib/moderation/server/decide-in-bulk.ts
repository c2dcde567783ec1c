import { type Actor, personIdOf } from '@/lib/audit/actor';
import { reach } from '@/lib/audit/permissions';
import { recordEvent } from '@/lib/audit/server/record-event';
import type { Locale } from '@/lib/i18n/locale';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { mostBulkCases } from '../bulk';
import type { DecideInBulk } from '../bulk-schema';
import { type ModerationRefusal, mayActInBulk } from '../moderation-policy';
import { fillTemplate, templateNames } from '../text-template';
import { decideCase } from './decide-case';
import { claimBulkAct } from './internal/claim-bulk-act';

export type DecideInBulkRefusal = ModerationRefusal | 'bulkNotFound' | 'tooManyCases' | 'reasonNeeded' | 'textNeeded';

/**
 * Takes one decision on many cases, each by its own version and in its own transaction, and keeps what
 * came of each. A case that has moved on, or is somebody else's, is left alone. The same form sent again
 * finds the same act; one that broke off is carried on.
 */
export async function decideInBulk(actor: Actor, input: DecideInBulk): Promise<Result<{ bulkId: string }, DecideInBulkRefusal>> {
  const verdict = mayActInBulk(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  const byId = personIdOf(actor);
  if (!byId) return refused('signInNeeded');
  if (input.case.length > mostBulkCases) return refused('tooManyCases');
  if (input.kind === 'hide' && !input.reason) return refused('reasonNeeded');
  if (input.kind === 'hide' && !input.text?.trim()) return refused('textNeeded');

  const { bulkId } = input;
  const claim = await claimBulkAct(byId, input);
  if (claim === 'unknown') return refused('bulkNotFound');
  if (claim === 'taken') return ok({ bulkId });

  const known = new Set((await db().bulkItem.findMany({ where: { bulkId }, select: { code: true } })).map(({ code }) => code));
  const facts = await caseFacts(
    actor,
    input.case.map(({ code }) => code),
  );
  for (const [position, chosen] of input.case.entries()) {
    if (known.has(chosen.code)) continue;
    known.add(chosen.code);
    const outcome = await decideOne(actor, byId, input, chosen, facts.get(chosen.code));
    await db().bulkItem.create({ data: { bulkId, position, code: chosen.code, ...outcome }, select: { code: true } });
  }
  await db().$transaction(async (tx) => {
    await tx.bulkAct.update({ where: { id: bulkId }, data: { finishedAt: now() }, select: { id: true } });
    await recordEvent(tx, actor, 'bulk.decided', { person: byId });
  });
  return ok({ bulkId });
}

type CaseFacts = Awaited<ReturnType<typeof caseFacts>> extends Map<string, infer Facts> ? Facts : never;

async function decideOne(
  actor: Actor,
  byId: string,
  { kind, reason, text }: DecideInBulk,
  { code, version }: DecideInBulk['case'][number],
  facts: CaseFacts | undefined,
): Promise<{ result: string; version: number | null }> {
  if (!facts) return { result: 'caseNotFound', version: null };
  if (facts.assigneeId && facts.assigneeId !== byId) return { result: 'assignedToOther', version: null };
  const { contribution } = facts;
  const title = contribution.proposal?.title ?? null;
  const names = templateNames({ ...contribution, title }, contribution.language as Locale);
  const decision =
    kind === 'publish'
      ? { code, version, outcome: 'published' as const }
      : { code, version, outcome: 'hidden' as const, reason, text: fillTemplate(text ?? '', names) };
  const decided = await decideCase(actor, decision);
  if (!decided.ok) return { result: decided.code, version: null };
  // A hiding that needs two is only proposed; undoing takes the proposal back.
  return { result: 'awaitsSecond' in decided.value ? 'awaitsSecond' : 'done', version: decided.value.version };
}

/** What the acts need to know of their cases, in one read. */
async function caseFacts(actor: Actor, codes: string[]) {
  const titles = { titleDa: true, titleEn: true };
  const rows = await db().moderationCase.findMany({
    where: { contribution: { code: { in: codes }, projectId: reach(actor, 'case.decide') } },
    select: {
      assigneeId: true,
      contribution: {
        select: {
          code: true,
          language: true,
          proposal: { select: { title: true } },
          project: { select: titles },
          phase: { select: titles },
        },
      },
    },
  });
  return new Map(rows.map((row) => [row.contribution.code, row]));
}
