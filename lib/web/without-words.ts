import { unstable_rethrow } from 'next/navigation';
import { log } from '@/lib/platform/log';

/**
 * Runs what changes something. When it fails, the message of the failure goes no further: the
 * database client repeats in it what a person wrote, and whatever reaches the server's log unchanged
 * is kept there. Name, code and place of the failure are logged with an id.
 */
export async function withoutWords<Value>(run: () => Promise<Value>): Promise<Value> {
  try {
    return await run();
  } catch (error) {
    unstable_rethrow(error);
    const id = crypto.randomUUID();
    const { name, code } = error as { name?: string; code?: string };
    log.error({ id, name, code, at: placeOf(error) }, 'command failed');
    throw new Error(`command failed: ${id}`);
  }
}

/** The first lines of a stack, which begins with the message. */
function placeOf(error: unknown): string[] {
  if (!(error instanceof Error) || !error.stack?.includes(error.message)) return [];
  const behind = error.stack.slice(error.stack.lastIndexOf(error.message) + error.message.length);
  return behind.split('\n').slice(1, 9);
}
