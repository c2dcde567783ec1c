import { now } from '@/lib/platform/clock';
import { openDatabase } from '@/lib/platform/db';
import { loadDemonstration, renewDemonstration } from '@/prisma/seed/demo/load';
import { loadReference } from '@/prisma/seed/reference/load';

const db = openDatabase(process.env.DATABASE_URL);

const acts: Record<string, () => Promise<unknown>> = {
  reference: () => loadReference(db),
  demonstration: () => loadDemonstration(db, now()),
  renew: () => renewDemonstration(db, now()),
};

/** Loads what the words on the command line name, in that order: `tsx scripts/seed.ts reference demonstration`. */
async function seed(words: string[]): Promise<void> {
  for (const word of words) {
    const act = acts[word];
    if (!act) throw new Error(`There is nothing to load called "${word}".`);
    await act();
  }
}

try {
  await seed(process.argv.slice(2));
} finally {
  await db.$disconnect();
}
