import type { Actor } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { type ModerationRefusal, mayDecideCases, mayOpenQuarantined } from '../moderation-policy';
import { findCaseFile } from './internal/find-case-file';

export type OpenedOriginal = { id: string; format: string; name: string };

/**
 * Opens a document that is held back or in quarantine, for the people who must see it. Each opening
 * leaves an event with who and when, before a single byte is read.
 */
export async function openOriginal(
  actor: Actor,
  input: { file: string },
): Promise<Result<OpenedOriginal, ModerationRefusal | 'fileNotFound'>> {
  const verdict = mayDecideCases(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  const file = await findCaseFile(db(), actor, input.file);
  if (file?.kind !== 'document') return refused('fileNotFound');
  if (file.screening === 'quarantined' && !mayOpenQuarantined(actor).allowed) return refused('fileNotFound');
  await recordEvent(db(), actor, 'file.opened', { contribution: file.contribution.id, file: file.id });
  const { id, format, name } = file;
  return ok({ id, format, name });
}
