import { connection } from 'next/server';
import { getHealth } from '@/lib/jobs/server/health-queries';
import { now } from '@/lib/platform/clock';
import { log } from '@/lib/platform/log';

const headers = { 'Cache-Control': 'no-store' };

/** For whoever watches over the installation: 200 while it answers, 503 when its database is gone. */
export async function GET(): Promise<Response> {
  await connection();
  try {
    return Response.json(await getHealth(now()), { headers });
  } catch (error) {
    log.error({ name: (error as Error).name, code: (error as { code?: string }).code }, 'health: database not reachable');
    return Response.json({ status: 'down', database: 'unreachable' }, { status: 503, headers });
  }
}
