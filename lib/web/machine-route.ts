import { log } from '@/lib/platform/log';
import { readTextAtMost } from './read-at-most';

/** Far more than any report a service of ours sends. */
const mostBytes = 256 * 1024;

/**
 * The door of route handlers that other machines call. They come without cookie and origin; what they hold, such as a
 * signature over the body to the letter, is for the handler to ask. Answers with a status alone.
 */
export async function machineRoute(request: Request, answer: (body: string) => Promise<number>): Promise<Response> {
  const status = await answered(request, answer);
  return new Response(null, { status, headers: { 'Cache-Control': 'no-store' } });
}

async function answered(request: Request, answer: (body: string) => Promise<number>): Promise<number> {
  try {
    const body = await readTextAtMost(request, mostBytes);
    return body === null ? 413 : await answer(body);
  } catch (error) {
    log.error({ name: (error as Error).name, code: (error as { code?: string }).code }, 'request of a machine failed');
    return 500;
  }
}
