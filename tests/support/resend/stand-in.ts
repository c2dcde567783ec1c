import { createHash, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { aChance } from './chance';
import { aLimit, type Limit } from './limit';

export const standInKey = 're_stand_in';

type Letter = {
  to: string[];
  from: string;
  subject: string;
  headers?: Record<string, string>;
  tags?: { name: string; value: string }[];
};
/** One mail the service has taken: what its recipient finds. */
export type TakenMail = { id: string; to: string; ref: string; subject: string; tags: Record<string, string>; key: string };
type Known = { digest: string; at: number; answer: object | null };
type Answer = { status: number; body: object };

export type StandInOptions = {
  requestsPerSecond?: number;
  /** Share of requests that are answered 500 and not taken. */
  failing?: number;
  /** Share of requests that are taken and never answered. */
  hanging?: number;
  seed?: number;
};

const keysKeptMs = 24 * 3_600_000;
const refusal = (status: number, name: string, message = name): Answer => ({
  status,
  body: { statusCode: status, name, message },
});

/**
 * Resend as its documentation says it behaves, on this machine: one mail or up to a hundred, keys remembered for a day,
 * a limit by the second, signed reports. It also fails as told, and counts what each recipient really received.
 */
export async function aResendStandIn({ requestsPerSecond = 5, failing = 0, hanging = 0, seed = 1 }: StandInOptions = {}) {
  const limit = aLimit(requestsPerSecond);
  const chance = aChance(seed);
  const keys = new Map<string, Known>();
  const taken = new Map<string, TakenMail>();
  const statuses: Record<number, number> = {};
  const state = {
    clockOffsetMs: 0,
    isDown: false,
    onTaken: (_count: number): void => {},
    requests: 0,
    batches: [] as number[],
    hung: 0,
  };

  const server = createServer(async (request, response) => {
    if (state.isDown) return request.socket.destroy();
    const body = await textOf(request);
    state.requests++;
    const limits = limit.count();
    const answer = limits.isOver ? refusal(429, 'rate_limit_exceeded') : answerTo(request, body);
    statuses[answer?.status ?? 0] = (statuses[answer?.status ?? 0] ?? 0) + 1;
    if (answer) reply(response, answer, limits);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  /** Null when no answer is ever given. */
  function answerTo(request: IncomingMessage, body: string): Answer | null {
    if (!request.headers.authorization) return refusal(401, 'missing_api_key');
    if (request.headers.authorization !== `Bearer ${standInKey}`) return refusal(401, 'validation_error', 'API key is invalid');
    const path = request.url ?? '';
    if (request.method === 'GET') return lookUp(path.replace('/emails/', ''));
    if (path !== '/emails' && path !== '/emails/batch') return refusal(404, 'not_found');
    if (chance() < failing) return refusal(500, 'application_error');
    const answer = take(String(request.headers['idempotency-key'] ?? randomUUID()), path, body);
    const isHanging = answer.status === 200 && chance() < hanging;
    if (isHanging) state.hung++;
    return isHanging ? null : answer;
  }

  function take(key: string, path: string, body: string): Answer {
    if (key.length > 256) return refusal(400, 'invalid_idempotency_key');
    const digest = createHash('sha256').update(`${path} ${body}`).digest('hex');
    const at = Date.now() + state.clockOffsetMs;
    const known = keys.get(key);
    if (known && at - known.at < keysKeptMs) {
      if (known.digest !== digest) return refusal(409, 'invalid_idempotent_request');
      return known.answer ? { status: 200, body: known.answer } : refusal(409, 'concurrent_idempotent_requests');
    }
    const sent = JSON.parse(body) as Letter | Letter[];
    const letters = [sent].flat();
    if (letters.length > 100 || letters.some((letter) => !isSound(letter))) return refusal(422, 'validation_error');
    const ids = letters.map((letter) => keep(letter, key));
    const answer = Array.isArray(sent) ? { data: ids } : (ids[0] ?? {});
    keys.set(key, { digest, at, answer });
    state.batches.push(letters.length);
    state.onTaken(letters.length);
    return { status: 200, body: answer };
  }

  function keep({ to, subject, headers, tags }: Letter, key: string): { id: string } {
    const id = randomUUID();
    const named = Object.fromEntries((tags ?? []).map(({ name, value }) => [name, value]));
    taken.set(id, { id, to: to[0] ?? '', ref: headers?.['X-Entity-Ref-ID'] ?? '', subject, tags: named, key });
    return { id };
  }

  function lookUp(id: string): Answer {
    const mail = taken.get(id);
    return mail ? { status: 200, body: { object: 'email', id, to: [mail.to], last_event: 'sent' } } : refusal(404, 'not_found');
  }

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    state,
    statuses,
    /** Most requests the service has seen in any one second, also those it turned away. */
    mostInOneSecond: limit.mostInOneSecond,
    taken: () => [...taken.values()],
    /** How many mails each recipient found for each reason (`purpose/id`). */
    received: () => count([...taken.values()].map(({ to, ref }) => `${to} ${ref}`)),
    close: () => {
      server.closeAllConnections();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

export type ResendStandIn = Awaited<ReturnType<typeof aResendStandIn>>;

function isSound({ to, from, subject }: Letter): boolean {
  return Boolean(from && subject) && to.length === 1 && /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(to[0] ?? '');
}

function reply(response: ServerResponse, { status, body }: Answer, limits: Limit): void {
  response.writeHead(status, {
    'content-type': 'application/json',
    'ratelimit-limit': String(limits.limit),
    'ratelimit-remaining': String(limits.remaining),
    'ratelimit-reset': String(limits.resetSeconds),
    ...(limits.isOver && { 'retry-after': String(limits.resetSeconds) }),
  });
  response.end(JSON.stringify(body));
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

function count(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
