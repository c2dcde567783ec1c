import { Client } from 'pg';
import { log } from '@/lib/platform/log';
import tags from './cache/tags.cjs';

const retryMs = 500;

/**
 * Hears from the database which cache tags changed in any process. When the connection is lost,
 * everything cached before it is back counts as stale: a wrong page is worse than a slow one.
 */
export async function listenForChanges(): Promise<void> {
  const client = new Client({ connectionString: process.env.DATABASE_URL, keepAlive: true });
  let isGone = false;
  const again = () => {
    if (isGone) return;
    isGone = true;
    tags.expireAll();
    client.end().catch(() => {});
    setTimeout(() => void listenForChanges(), retryMs);
  };
  client.on('error', again);
  client.on('end', again);
  client.on('notification', ({ payload }) => tags.expire(JSON.parse(payload ?? '[]')));
  try {
    await client.connect();
    await client.query('LISTEN tags');
    tags.expireAll();
  } catch (error) {
    log.warn({ code: (error as { code?: string }).code }, 'change listener: database not reachable');
    again();
  }
}
