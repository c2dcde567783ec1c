import { drainEvents } from '@/lib/jobs/server/drain-events';
import { continueFanOut } from '@/lib/notifications/server/continue-fan-out';
import { now } from '@/lib/platform/clock';

/** Everything the worker does with what has happened, until nobody is left to tell. */
export async function tellEverybody(at = now()): Promise<void> {
  while ((await drainEvents(at)) > 0);
  while (await continueFanOut(at));
}
