import type { Db } from '@/lib/platform/db';

/** One after the other: keeping a draft and sending what it says must not pass each other. */
export async function holdDraft(tx: Db, personId: string, projectId: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`draft/${personId}/${projectId}`}, 0))`;
}
