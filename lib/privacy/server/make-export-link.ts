import { type Actor, personIdOf } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { hashToken, randomToken } from '@/lib/platform/ids';
import { ok, type Result, refused } from '@/lib/platform/result';
import { exportsKeptSince, linkMinutes } from '../data-request';

type MakeLink = { sessionToken: string | undefined };

/**
 * A link to one's own copy that opens for this session only, a quarter of an hour and two times (a browser that
 * resumes a download asks twice). `notFound` where there is no copy.
 */
export async function makeExportLink(actor: Actor, { sessionToken }: MakeLink): Promise<Result<{ token: string }, 'notFound'>> {
  const personId = personIdOf(actor);
  if (!personId || !sessionToken) return refused('notFound');
  const at = now();
  return db().$transaction(async (tx) => {
    const found = await tx.personalExport.findFirst({
      where: { personId, readyAt: { gt: exportsKeptSince(at) } },
      select: { id: true, requestId: true },
    });
    if (!found) return refused('notFound');
    const token = randomToken();
    await tx.exportLink.create({
      data: {
        tokenHash: hashToken(token),
        exportId: found.id,
        sessionHash: hashToken(sessionToken),
        expiresAt: new Date(at.getTime() + linkMinutes * 60_000),
      },
      select: { tokenHash: true },
    });
    await recordEvent(tx, actor, 'export.fetched', { request: found.requestId, person: personId });
    return ok({ token });
  });
}
