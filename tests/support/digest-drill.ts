import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { db } from '@/lib/platform/db';
import { aPhase } from './factories/projects';

/** People who follow one project by the day, each with so many things to hear of since `at`. */
export async function manyFollowers(people: number, things: number, at: Date): Promise<void> {
  const phase = await aPhase();
  const events = await db().event.createManyAndReturn({
    data: Array.from({ length: things }, () => ({
      type: 'phase.opened',
      actorKind: 'system',
      subject: `phase:${phase.id}`,
      ids: { phase: phase.id, project: phase.projectId },
      at,
    })),
    select: { id: true },
  });
  await db().pendingEvent.deleteMany();
  await db().$executeRaw`
    INSERT INTO "User" ("id", "email", "locale") SELECT 'f' || n, 'f' || n || '@borger.example', CASE n % 10 WHEN 0 THEN 'en' ELSE 'da' END
    FROM generate_series(1, ${people}::int) n`;
  await db().$executeRaw`
    INSERT INTO "Notification" ("eventId", "recipientId", "purpose", "kind", "cadence", "projectId", "createdAt")
    SELECT e, 'f' || n, 'phase_opened', 'news', 'daily', ${phase.projectId}, ${at}::timestamptz
    FROM generate_series(1, ${people}::int) n, unnest(${events.map(({ id }) => id)}::bigint[]) e`;
}

/** Gathers in a process of its own and kills it (-9) after some chunks, while it is about to take the next. */
export async function gatherAndKill(at: Date, { chunk, after }: { chunk: number; after: number }): Promise<void> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'tests/support/digest-run.ts', at.toISOString(), String(chunk)], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: process.env,
  });
  const gone = once(child, 'exit');
  for (let seen = 0; seen < after; seen++) {
    await Promise.race([once(child.stdout, 'data'), gone.then(() => Promise.reject(new Error('ended before it was killed')))]);
    child.stdin.write('on\n');
  }
  child.kill('SIGKILL');
  await gone;
}
