import { type Actor, personIdOf } from '@/lib/audit/actor';
import { attachScans } from '@/lib/files/server/attach-scans';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { submissionKeyOf } from '@/lib/platform/submission-key';
import { mayEnterContributions } from '../entry-policy';
import type { EnterContribution } from '../entry-schema';
import { checkedEntry, type EntryRefusal, findPhaseToEnterIn } from './internal/checked-entry';
import { keepEntry } from './internal/keep-entry';

export type EnterContributionRefusal = 'signInNeeded' | 'notAllowed' | 'phaseNotFound' | EntryRefusal;

type Entered = { code: string; project: string; phase: string };

/**
 * Writes down a letter, a call or what was said at a meeting, for whoever said it; the code is theirs to have. It goes the way
 * of everything else, marked for all to see. Of a hearing the day it was received decides whether it came in time. A scan of
 * the paper goes with it. Sent twice it is stored once and answers the same.
 */
export async function enterContribution(
  actor: Actor,
  input: EnterContribution,
): Promise<Result<Entered, EnterContributionRefusal>> {
  const verdict = mayEnterContributions(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  const phase = await findPhaseToEnterIn(actor, input.phaseId);
  if (!phase) return refused('phaseNotFound');
  const checked = checkedEntry(phase, input);
  if (!checked.ok) return checked;
  const { title, text } = checked.value;
  const { locale, uploadKey, scansShown } = input;
  const byId = personIdOf(actor);

  const { code } = await db().$transaction((tx) =>
    keepEntry(tx, actor, {
      phase,
      said: input,
      checked: checked.value,
      locale,
      key: submissionKeyOf(String(byId), phase.id, input.submissionKey, title, text),
      attach: (contributionId) => attachScans(tx, { contributionId, ownerId: byId, uploadKey, isShown: scansShown }),
    }),
  );
  return ok({ code, project: phase.project.slug, phase: phase.slug });
}
