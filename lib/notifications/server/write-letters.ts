import { db } from '@/lib/platform/db';
import type { DigitalPost } from '../digital-post';
import { composeMail } from './compose-mail';
import { unreached } from './internal/unreached';

const lettersAtOnce = 100;

/**
 * Writes a letter for everybody who has a right to hear of something and whom no mail could reach. Each waits to be
 * sent by hand; what there is nothing left to tell of gets none. May run twice. Answers how many were written.
 */
export async function writeLetters(post: DigitalPost, at: Date): Promise<number> {
  const due = await db().delivery.findMany({
    where: { ...unreached, letter: { is: null } },
    orderBy: { id: 'asc' },
    take: lettersAtOnce,
  });
  let written = 0;
  for (const delivery of due) {
    const mail = await composeMail(delivery);
    if (!mail) continue;
    const { subject, html, text } = mail;
    await post.write({ id: delivery.id, subject, html, text });
    const { count } = await db().letter.createMany({ data: [{ deliveryId: delivery.id, writtenAt: at }], skipDuplicates: true });
    written += count;
  }
  return written;
}
