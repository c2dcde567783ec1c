import type { Actor } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { contributionEventIds } from '@/lib/contributions/server/contribution-event-ids';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import type { DescribePicture } from '../file-schema';
import { type ModerationRefusal, mayDecideCases } from '../moderation-policy';
import { findCaseFile } from './internal/find-case-file';

/** Writes what a picture shows, for those who cannot see it; an empty text takes the description away. */
export async function describePicture(
  actor: Actor,
  input: DescribePicture,
): Promise<Result<{ code: string }, ModerationRefusal | 'fileNotFound'>> {
  const verdict = mayDecideCases(actor);
  if (!verdict.allowed) return refused(verdict.reason);

  return db().$transaction(async (tx) => {
    const file = await findCaseFile(tx, actor, input.file);
    if (file?.kind !== 'picture') return refused('fileNotFound');
    await tx.uploadedFile.update({ where: { id: file.id }, data: { altText: input.altText || null }, select: { id: true } });
    await recordEvent(tx, actor, 'file.described', { ...(await contributionEventIds(tx, file.contribution.id)), file: file.id });
    return ok({ code: file.contribution.code });
  });
}
