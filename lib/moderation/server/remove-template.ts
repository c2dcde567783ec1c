import { type Actor, personIdOf } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { type ModerationRefusal, mayWriteTemplates } from '../moderation-policy';
import type { RemoveTemplate } from '../text-template-schema';

export type RemoveTemplateRefusal = ModerationRefusal | 'templateNotFound';

/** Takes a template away; texts sent with it stay. Refused when somebody has edited it since it was read. */
export async function removeTemplate(
  actor: Actor,
  { id, version }: RemoveTemplate,
): Promise<Result<{ id: string }, RemoveTemplateRefusal>> {
  const verdict = mayWriteTemplates(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  return db().$transaction(async (tx) => {
    const { count } = await tx.textTemplate.deleteMany({ where: { id, version } });
    if (count === 0) return refused('templateNotFound');
    await recordEvent(tx, actor, 'template.removed', { person: personIdOf(actor) ?? '' });
    return ok({ id });
  });
}
