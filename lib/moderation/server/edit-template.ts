import { type Actor, personIdOf } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { db, isConflict } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { type ModerationRefusal, mayWriteTemplates } from '../moderation-policy';
import type { EditTemplate } from '../text-template-schema';
import { templateRow } from './internal/template-row';

export type EditTemplateRefusal = ModerationRefusal | 'nameTaken' | 'templateNotFound' | 'editedMeanwhile';

/** Changes a template for the next time it is used; what was sent with it stays as it was sent. */
export async function editTemplate(actor: Actor, input: EditTemplate): Promise<Result<{ id: string }, EditTemplateRefusal>> {
  const verdict = mayWriteTemplates(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  const { id, version } = input;
  try {
    return await db().$transaction(async (tx) => {
      const data = { ...templateRow(actor, input), version: { increment: 1 } };
      const { count } = await tx.textTemplate.updateMany({ where: { id, version }, data });
      if (count === 0) {
        const known = await tx.textTemplate.count({ where: { id } });
        return refused(known ? 'editedMeanwhile' : 'templateNotFound');
      }
      await recordEvent(tx, actor, 'template.edited', { person: personIdOf(actor) ?? '' });
      return ok({ id });
    });
  } catch (error) {
    if (isConflict(error)) return refused('nameTaken');
    throw error;
  }
}
