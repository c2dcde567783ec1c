import { createFirstAdministratorLink } from '@/lib/identity/server/create-first-administrator';
import { now } from '@/lib/platform/clock';
import { openDatabase } from '@/lib/platform/db';

/** Prints the one-time link for the first administrator, or nothing when there is one. */
const db = openDatabase(process.env.DATABASE_URL);
try {
  const link = await createFirstAdministratorLink(db, now());
  if (link) console.log(link);
} finally {
  await db.$disconnect();
}
