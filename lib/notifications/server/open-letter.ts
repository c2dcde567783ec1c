import type { Actor } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import type { DigitalPost, Letter } from '../digital-post';
import { getLetter } from './letter-queries';

/** A letter to print or copy, for those who send it; each opening is on record. */
export async function openLetter(
  actor: Actor,
  post: DigitalPost,
  { id }: { id: string },
): Promise<Result<Letter, 'letterNotFound'>> {
  const letter = await getLetter(actor, post, id);
  if (!letter) return refused('letterNotFound');
  await recordEvent(db(), actor, 'letter.opened', { delivery: id });
  return ok(letter);
}
