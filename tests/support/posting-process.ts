import { submitComment } from '@/lib/participation/server/submit-comment';
import { db } from '@/lib/platform/db';
import { type RateLimit, secondsToWait } from '@/lib/platform/rate-limit';

/** What a process that posts is told, as JSON in its first argument. */
export type Posting = { personId: string; project: string; limit: RateLimit; key: string; posts: number };

/** One process of the product: sends many comments of one person at once, each through the limit, and prints how many passed. */
async function post({ personId, project, limit, key, posts }: Posting): Promise<number> {
  const actor = { kind: 'citizen', personId, locale: 'da' } as const;
  const words = { locale: 'da', senderShown: 'role', senderName: '', falseAlarm: false, keepContact: false } as const;
  const passed = await Promise.all(
    Array.from({ length: posts }, async (_, index) => {
      if ((await secondsToWait(limit, key)) > 0) return false;
      const text = `Kommentar ${process.pid} ${index}`;
      const input = { ...words, project, proposal: '', text, submissionKey: text, uploadKey: '' };
      return (await submitComment(actor, input)).ok;
    }),
  );
  return passed.filter(Boolean).length;
}

process.stdout.write(String(await post(JSON.parse(process.argv[2] ?? '{}') as Posting)));
await db().$disconnect();
process.exit(0);
