import { db } from '@/lib/platform/db';
import { reapplyErasures } from '@/lib/privacy/server/reapply-erasures';

/** Erases anew, after a backup was brought back: `npm run erasures:apply -- erased.jsonl`. */
try {
  const { known, erased } = await reapplyErasures(process.argv[2]);
  console.log(`${known} erased people are listed; ${erased} of them had come back and are erased again.`);
} finally {
  await db().$disconnect();
}
