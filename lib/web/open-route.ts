import { createHash } from 'node:crypto';
import { connection } from 'next/server';
import { env } from '@/lib/platform/env';
import { isImpossibleText } from '@/lib/platform/impossible-text';
import { log } from '@/lib/platform/log';
import { countUse, LimitsUnreachable } from '@/lib/platform/rate-limit';
import { networkKey } from './client-key';

/** An answer of the open API as it is kept: its text, the tag that names it, and headers of its own. */
export type OpenAnswer = { text: string; etag: string; type: string; headers?: Record<string, string> };
/** One that is written while it is read. */
export type OpenStream = { parts: AsyncGenerator<string>; type: string; fileName: string };
/** What cannot be answered, and why (RFC 9457). */
export type OpenProblem = { status: 400 | 404 | 429 | 500; detail: string; headers?: Record<string, string> } & Record<
  string,
  unknown
>;

const everyone = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag, Link, Retry-After',
};
const fresh = { 'Cache-Control': 'public, max-age=0, must-revalidate' };

/** Keeps a text with the tag that follows from it alone, so that it holds in every process. */
export function openAnswer(text: string, type: string, headers?: Record<string, string>): OpenAnswer {
  return { text, type, headers, etag: `"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"` };
}

/** Often enough for every page of a large list; a network that is told apart from others by no proxy is the whole municipality. */
function limit() {
  return { name: 'open-data', points: env().TRAADEN_TRUSTED_PROXIES > 0 ? 600 : 60_000, seconds: 60 };
}

/**
 * The door of the open API: reading only, for everybody and from every site, whoever is signed in. `weight` is how many uses
 * it counts as. `null` answers 404; what the asker already has answers 304. Where uses cannot be counted, reading goes on.
 */
export async function openRoute(
  request: Request,
  weight: number,
  answer: () => Promise<OpenAnswer | OpenStream | OpenProblem | null>,
): Promise<Response> {
  await connection();
  try {
    const seconds = await secondsToWait(request, weight);
    if (seconds > 0) {
      return problem({ status: 429, detail: `Ask again in ${seconds} seconds.`, headers: { 'Retry-After': String(seconds) } });
    }
    const found = await answer();
    if (!found) return problem(notFound);
    if ('status' in found) return problem(found);
    return 'parts' in found ? await streamed(found) : whole(request, found);
  } catch (error) {
    if (isImpossibleText(error)) return problem(notFound);
    const id = crypto.randomUUID();
    log.error({ id, name: (error as Error).name, code: (error as { code?: string }).code }, 'open data failed');
    return problem({ status: 500, detail: 'Something went wrong on our side.', id });
  }
}

/** What a browser asks before it reads with headers of its own. */
export function openOptions(): Response {
  return new Response(null, {
    status: 204,
    headers: {
      ...everyone,
      Allow: 'GET, HEAD, OPTIONS',
      'Access-Control-Allow-Methods': 'GET, HEAD, OPTIONS',
      'Access-Control-Allow-Headers': 'If-None-Match, Accept',
      'Access-Control-Max-Age': '86400',
    },
  });
}

async function secondsToWait(request: Request, weight: number): Promise<number> {
  try {
    return (await countUse(limit(), networkKey(request.headers), weight)).wait;
  } catch (error) {
    if (error instanceof LimitsUnreachable) return 0;
    throw error;
  }
}

function whole(request: Request, { text, etag, type, headers: own }: OpenAnswer): Response {
  const headers = { ...everyone, ...fresh, ...own, ETag: etag };
  if (isHeld(request.headers.get('if-none-match'), etag)) return new Response(null, { status: 304, headers });
  return new Response(text, { headers: { ...headers, 'Content-Type': `${type}; charset=utf-8` } });
}

/** Compared as caches do (RFC 9110 § 13.1.2): a tag a proxy has weakened is still the same answer. */
function isHeld(header: string | null, etag: string): boolean {
  const held = (header ?? '').split(',').map((each) => each.trim().replace(/^W\//, ''));
  return held.includes(etag) || held.includes('*');
}

async function streamed({ parts, type, fileName }: OpenStream): Promise<Response> {
  // The first rows are read before anything is promised, so that what fails is an error and not half a file.
  const begun = [await parts.next(), await parts.next()];
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = begun.shift() ?? (await parts.next());
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await parts.return(undefined);
    },
  });
  return new Response(body, {
    headers: {
      ...everyone,
      ...fresh,
      'Content-Type': `${type}; charset=utf-8`,
      'Content-Disposition': `attachment; filename="${fileName}"`,
    },
  });
}

const titles = { 400: 'Bad Request', 404: 'Not Found', 429: 'Too Many Requests', 500: 'Internal Server Error' } as const;
const notFound: OpenProblem = { status: 404, detail: 'There is no such thing, or it is not published.' };

function problem({ headers, ...said }: OpenProblem): Response {
  const body = { type: 'about:blank', title: titles[said.status], ...said };
  return new Response(JSON.stringify(body), {
    status: said.status,
    headers: { ...everyone, 'Cache-Control': 'no-store', ...headers, 'Content-Type': 'application/problem+json; charset=utf-8' },
  });
}
