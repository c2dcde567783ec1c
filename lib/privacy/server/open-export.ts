import { type Actor, personIdOf } from '@/lib/audit/actor';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { hashToken } from '@/lib/platform/ids';
import { ok, type Result, refused } from '@/lib/platform/result';
import { storage } from '@/lib/platform/storage/storage';
import { linkUses } from '../data-request';
import { archiveKey } from './internal/forget-exports';

type OpenExport = { token: string; sessionToken: string | undefined };

/**
 * The bytes behind a link, for the session it was made in. Another session, a used or old link and one that never was
 * get the same `notFound`. Many at once open it no more often than allowed: the statement that counts decides.
 */
export async function openExport(
  actor: Actor,
  { token, sessionToken }: OpenExport,
): Promise<Result<{ bytes: Uint8Array<ArrayBuffer> }, 'notFound'>> {
  const personId = personIdOf(actor);
  if (!personId || !sessionToken) return refused('notFound');
  const [opened] = await db().$queryRaw<{ exportId: string }[]>`
    UPDATE "ExportLink" l SET "uses" = l."uses" + 1 FROM "PersonalExport" x
    WHERE l."tokenHash" = ${hashToken(token)} AND l."sessionHash" = ${hashToken(sessionToken)} AND l."uses" < ${linkUses}
      AND l."expiresAt" > ${now()} AND x."id" = l."exportId" AND x."personId" = ${personId}
    RETURNING l."exportId"`;
  const bytes = opened ? await storage().get(archiveKey(opened.exportId)) : null;
  return bytes ? ok({ bytes }) : refused('notFound');
}
