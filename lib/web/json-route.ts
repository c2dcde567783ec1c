import { revalidateTag } from 'next/cache';
import { connection } from 'next/server';
import type { Actor } from '@/lib/audit/actor';
import { tagsOfEvent } from '@/lib/audit/events';
import { withRecordedEvents } from '@/lib/audit/server/record-event';
import { currentActor } from '@/lib/identity/server/current-actor';
import { isImpossibleText } from '@/lib/platform/impossible-text';
import { log } from '@/lib/platform/log';
import { LimitsUnreachable } from '@/lib/platform/rate-limit';
import { isFromOwnSite } from './own-site';

const privateAnswer = { 'Cache-Control': 'private, no-store' };

/** An answer for one person, never stored on the way. */
export function privateJson(body: unknown, status = 200): Response {
  return Response.json(body, { status, headers: privateAnswer });
}

/** Not now: too much was sent (429), or we cannot count what is sent (503). Says when to try again. */
export function waitJson(error: 'tooMany' | 'limitsUnreachable', status: 429 | 503, seconds: number): Response {
  const answer = privateJson({ error }, status);
  answer.headers.set('Retry-After', String(seconds));
  return answer;
}

/** The one answer for what does not exist and for what this person may not know of. */
export function notFoundJson(): Response {
  return privateJson({ error: 'notFound' }, 404);
}

/** The door of every route handler that reads for one person. */
export async function readRoute(answer: (actor: Actor) => Promise<Response>): Promise<Response> {
  return guarded(async () => answer(await currentActor()));
}

/**
 * The door of every route handler that changes something: refuses requests other sites send, then
 * draws anew the public pages the command touched.
 */
export async function writeRoute(request: Request, answer: (actor: Actor) => Promise<Response>): Promise<Response> {
  if (!isFromOwnSite(request.headers)) return privateJson({ error: 'foreignOrigin' }, 403);
  return guarded(async () => {
    const actor = await currentActor();
    return drawAnew(() => answer(actor));
  });
}

/** Runs a command and draws anew the public pages it touched. */
export async function drawAnew<Value>(command: () => Promise<Value>): Promise<Value> {
  const { value, events } = await withRecordedEvents(command);
  for (const tag of events.flatMap(tagsOfEvent)) revalidateTag(tag, { expire: 0 });
  return value;
}

/**
 * The door for those who come without a session and from anywhere, such as mail services: what they send carries its
 * own proof. Whoever is signed in here counts for nothing.
 */
export function openDoor(answer: () => Promise<Response>): Promise<Response> {
  return guarded(answer);
}

async function guarded(answer: () => Promise<Response>): Promise<Response> {
  // Outside the catch: while building, this is how the framework learns that there is no answer yet.
  await connection();
  try {
    return await answer();
  } catch (error) {
    if (isImpossibleText(error)) return notFoundJson();
    if (error instanceof LimitsUnreachable) return waitJson('limitsUnreachable', 503, 60);
    const id = crypto.randomUUID();
    log.error({ id, name: (error as Error).name, code: (error as { code?: string }).code }, 'request failed');
    return privateJson({ error: 'unexpected', id }, 500);
  }
}
