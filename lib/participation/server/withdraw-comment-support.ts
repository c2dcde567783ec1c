import type { Actor } from '@/lib/audit/actor';
import { personIdOf } from '@/lib/audit/actor';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { mayWithdrawCommentSupport, phaseFor } from '../participation-policy';
import { findCommentToActOn } from './internal/acting-context';
import type { SupportCommentRefusal } from './support-comment';
import type { SupportInput } from './support-proposal';

/** Takes one's support of a comment back. Somebody who has none gets the same calm answer. */
export async function withdrawCommentSupport(
  actor: Actor,
  { code }: SupportInput,
): Promise<Result<{ supported: false }, SupportCommentRefusal>> {
  const at = now();
  const comment = await findCommentToActOn(code);
  if (!comment) return refused('commentNotFound');
  const verdict = mayWithdrawCommentSupport(actor, comment, phaseFor(comment.phases, 'comment', at), at);
  if (!verdict.allowed) return refused(verdict.reason);
  const personId = personIdOf(actor);
  const { commentId, projectId } = comment;

  await db().$executeRaw`
    WITH taken AS (
      DELETE FROM "CommentSupport" WHERE "commentId" = ${commentId} AND "personId" = ${personId} RETURNING "commentId"
    )
    INSERT INTO "Event" ("type", "actorKind", "actorId", "subject", "ids", "at")
    SELECT 'comment_support.withdrawn', 'citizen'::"ActorKind", ${personId}, 'contribution:' || "commentId",
      jsonb_build_object('comment', "commentId", 'project', ${projectId}::text), ${at}::timestamptz
    FROM taken`;
  return ok({ supported: false });
}
