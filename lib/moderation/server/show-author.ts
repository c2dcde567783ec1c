import type { Actor } from '@/lib/audit/actor';
import { reach } from '@/lib/audit/permissions';
import { recordEvent } from '@/lib/audit/server/record-event';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { isWithoutCpr } from '@/lib/screening/without-cpr';
import { type ModerationRefusal, mayShowAuthors } from '../moderation-policy';
import type { ShowAuthor } from '../show-author-schema';

export type ShowAuthorRefusal = ModerationRefusal | 'contributionNotFound' | 'noAuthor' | 'holdsCpr';
export type ShownAuthor = { name: string | null; email: string | null; contact: string | null };

/**
 * Who stands behind a contribution, and where somebody is reached whose letter was written down, for an employee who says why. Each time is written in the log of access, with the
 * reason, before the answer leaves.
 */
export async function showAuthor(
  actor: Actor,
  { code, reason, words }: ShowAuthor,
): Promise<Result<ShownAuthor, ShowAuthorRefusal>> {
  const verdict = mayShowAuthors(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  if (!isWithoutCpr(words)) return refused('holdsCpr');

  return db().$transaction(async (tx) => {
    const found = await tx.contribution.findUnique({
      where: { code, projectId: reach(actor, 'identity.view') },
      select: {
        id: true,
        projectId: true,
        author: { select: { name: true, email: true } },
        guest: { select: { name: true, email: true } },
        entry: { select: { senderName: true, contact: true } },
      },
    });
    if (!found) return refused('contributionNotFound');
    const { author, guest, entry } = found;
    const person = author ?? guest ?? (entry && { name: entry.senderName, email: null });
    if (!person) return refused('noAuthor');
    const why = { reason, words: words || null };
    await recordEvent(tx, actor, 'identity.viewed', { contribution: found.id, project: found.projectId }, why);
    return ok({ ...person, contact: entry?.contact ?? null });
  });
}
