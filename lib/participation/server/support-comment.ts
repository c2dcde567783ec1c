import type { Actor } from '@/lib/audit/actor';
import { personIdOf } from '@/lib/audit/actor';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { maySupportComment, phaseFor, type SupportRefusal } from '../participation-policy';
import { findCommentToActOn } from './internal/acting-context';
import type { SupportInput } from './support-proposal';

export type SupportCommentRefusal = 'commentNotFound' | SupportRefusal;

/**
 * One person's support of a published comment, while the project takes comments. As with proposals the primary key holds
 * it to one each, and the count is rolled up afterwards.
 */
export async function supportComment(
  actor: Actor,
  { code }: SupportInput,
): Promise<Result<{ supported: true }, SupportCommentRefusal>> {
  const at = now();
  const comment = await findCommentToActOn(code);
  if (!comment) return refused('commentNotFound');
  const verdict = maySupportComment(actor, comment, phaseFor(comment.phases, 'comment', at), at);
  if (!verdict.allowed) return refused(verdict.reason, verdict.details);
  const personId = personIdOf(actor);
  const { commentId, projectId } = comment;

  await db().$executeRaw`
    WITH given AS (
      INSERT INTO "CommentSupport" ("commentId", "personId", "at") VALUES (${commentId}, ${personId}, ${at})
      ON CONFLICT DO NOTHING
      RETURNING "commentId"
    )
    INSERT INTO "Event" ("type", "actorKind", "actorId", "subject", "ids", "at")
    SELECT 'comment_support.given', 'citizen'::"ActorKind", ${personId}, 'contribution:' || "commentId",
      jsonb_build_object('comment', "commentId", 'project', ${projectId}::text), ${at}::timestamptz
    FROM given`;
  return ok({ supported: true });
}
