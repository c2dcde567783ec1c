import { type Actor, personIdOf } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { db, isConflict } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { type ModerationRefusal, mayWriteTemplates } from '../moderation-policy';
import type { TextTemplateInput } from '../text-template-schema';
import { templateRow } from './internal/template-row';

export type CreateTemplateRefusal = ModerationRefusal | 'nameTaken';

/** Adds words everybody who decides cases can use again. Names are unique for each purpose. */
export async function createTemplate(
  actor: Actor,
  input: TextTemplateInput,
): Promise<Result<{ id: string }, CreateTemplateRefusal>> {
  const verdict = mayWriteTemplates(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  try {
    return await db().$transaction(async (tx) => {
      const made = await tx.textTemplate.create({ data: templateRow(actor, input), select: { id: true } });
      await recordEvent(tx, actor, 'template.created', { person: personIdOf(actor) ?? '' });
      return ok(made);
    });
  } catch (error) {
    if (isConflict(error)) return refused('nameTaken');
    throw error;
  }
}
