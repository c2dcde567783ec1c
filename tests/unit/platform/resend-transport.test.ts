import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { isReservedAddress } from '@/lib/platform/mail/mail';
import { limitsOf, meaningOf } from '@/lib/platform/mail/resend-outcome';
import { resendTransport } from '@/lib/platform/mail/resend-transport';

let server: Server | undefined;
afterEach(() => {
  server?.close();
  vi.unstubAllEnvs();
});

type Answer = { status: number; body: object; headers?: Record<string, string> };

/** A mail service on this machine that keeps what it is sent and answers as told. */
async function aMailService(answer: Answer) {
  const asked: { request: IncomingMessage; body: Record<string, unknown> }[] = [];
  server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    asked.push({ request, body: JSON.parse(Buffer.concat(chunks).toString()) });
    response.writeHead(answer.status, { 'content-type': 'application/json', ...answer.headers });
    response.end(JSON.stringify(answer.body));
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  vi.stubEnv('RESEND_BASE_URL', `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  return { asked, send: resendTransport('re_test', 'Tråden <post@kommune.example>') };
}

const mail = {
  key: 'sign_in/abc',
  to: 'anna@borger.example',
  subject: 'Dit link',
  html: '<p>Hej</p>',
  text: 'Hej',
  madeAt: new Date(),
};

describe('sending through the mail service', () => {
  it('sends one mail to one address with the mail’s own key', async () => {
    const service = await aMailService({ status: 200, body: { id: 'p1' } });
    expect(await service.send('batch/1', [mail])).toEqual({ sent: true, providerIds: ['p1'] });
    expect(service.asked).toHaveLength(1);
    expect(service.asked[0]?.request.headers['idempotency-key']).toBe('batch/1');
    expect(service.asked[0]?.body).toMatchObject({
      to: ['anna@borger.example'],
      subject: 'Dit link',
      text: 'Hej',
      headers: { 'X-Entity-Ref-ID': 'sign_in/abc' },
    });
  });

  it('says how long to wait when the service asks for it', async () => {
    const body = { name: 'rate_limit_exceeded', message: 'Too many requests', statusCode: 429 };
    const service = await aMailService({ status: 429, body, headers: { 'retry-after': '7' } });
    expect(await service.send('batch/1', [mail])).toEqual({
      sent: false,
      error: 'rate_limit_exceeded',
      means: 'wait',
      waitSeconds: 7,
    });
  });

  it('says by a code what went wrong, never with the address', async () => {
    const body = { name: 'validation_error', message: 'anna@borger.example is wrong', statusCode: 422 };
    const service = await aMailService({ status: 422, body });
    expect(await service.send('batch/1', [mail])).toEqual({ sent: false, error: 'validation_error', means: 'invalid' });
  });

  it('is an error as any other when the service is away', async () => {
    const service = await aMailService({ status: 500, body: {} });
    server?.close();
    vi.stubEnv('RESEND_BASE_URL', 'http://127.0.0.1:9');
    const send = resendTransport('re_test', 'a@b.example');
    expect(await send('batch/1', [mail])).toEqual({ sent: false, error: 'application_error', means: 'silent' });
    expect(service.asked).toHaveLength(0);
  });
});

describe('what an error of the service means', () => {
  it.each([
    ['rate_limit_exceeded', 429, 'wait'],
    ['daily_quota_exceeded', 429, 'refused'],
    ['missing_api_key', 401, 'refused'],
    ['validation_error', 403, 'refused'],
    ['validation_error', 422, 'invalid'],
    ['invalid_idempotent_request', 409, 'clash'],
    ['concurrent_idempotent_requests', 409, 'unclear'],
    ['internal_server_error', 500, 'unclear'],
    ['application_error', null, 'silent'],
    ['something_nobody_has_heard_of', 418, 'unclear'],
  ])('%s (%s) is %s', (name, status, means) => expect(meaningOf(name, status)).toBe(means));

  it('is slowed down by what the headers say', () => {
    const headers = { 'ratelimit-limit': '5', 'ratelimit-remaining': '0', 'ratelimit-reset': '1' };
    expect(limitsOf(headers)).toEqual({ requestsPerSecond: 5, pauseMs: 1000 });
    expect(limitsOf({ ...headers, 'ratelimit-remaining': '2' })).toEqual({ requestsPerSecond: 5, pauseMs: 0 });
    expect(limitsOf({ 'retry-after': '7' })).toEqual({ requestsPerSecond: null, pauseMs: 7000 });
    expect(limitsOf(null)).toEqual({ requestsPerSecond: null, pauseMs: 0 });
  });
});

describe('the address of an example person', () => {
  it.each(['borger@eksempel.invalid', 'a@sub.eksempel.INVALID', 'a@test', 'a@b.test', 'a@b.example'])('is %s', (address) => {
    expect(isReservedAddress(address)).toBe(true);
  });

  it.each(['anna@norddjurs.dk', 'anna@invalid.dk', 'anna@example.dk'])('is not %s', (address) => {
    expect(isReservedAddress(address)).toBe(false);
  });
});
