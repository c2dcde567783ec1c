import { type Actor, personIdOf } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { hashToken, keyedHash } from '@/lib/platform/ids';
import { ok, type Result, refused } from '@/lib/platform/result';
import { type ComposingRefusal, mayComposeSummaries } from '../composed-policy';
import type { MakeShareLink } from '../composed-schema';
import { holdSummary, idsOf, isOfPublic } from './internal/hold-summary';

export type MakeShareLinkRefusal = ComposingRefusal | 'summaryNotFound' | 'versionNotFound' | 'projectNotPublished';

const dayMs = 86_400_000;

/**
 * Makes a link that shows a frozen version, or the summary as it is when it is opened, to whoever holds it. The token is
 * told this once and stored hashed. Sent twice, the same link is told again.
 */
export async function makeShareLink(
  actor: Actor,
  { summaryId, label, show, days, submissionKey }: MakeShareLink,
): Promise<Result<{ id: string; token: string }, MakeShareLinkRefusal>> {
  const verdict = mayComposeSummaries(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  // Made of the form's own chance and our key: nobody can guess it, and the same form makes the same.
  const token = keyedHash('share link', `${summaryId}|${submissionKey}|${personIdOf(actor)}`);
  return db().$transaction(async (tx) => {
    const summary = await holdSummary(tx, actor, summaryId);
    if (!summary) return refused('summaryNotFound');
    if (!isOfPublic(summary)) return refused('projectNotPublished');
    if (show && (await tx.summaryVersion.count({ where: { id: show, summaryId } })) === 0) return refused('versionNotFound');
    const { count } = await tx.shareLink.createMany({
      data: [
        {
          summaryId,
          versionId: show || null,
          tokenHash: hashToken(token),
          label,
          createdAt: now(),
          byId: personIdOf(actor),
          expiresAt: new Date(now().getTime() + days * dayMs),
        },
      ],
      skipDuplicates: true,
    });
    if (count > 0) await recordEvent(tx, actor, 'share_link.made', idsOf(summary));
    return ok({ id: summaryId, token });
  });
}
