import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { isReservedAddress } from '@/lib/platform/mail/mail';
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
    expect(await service.send(mail)).toEqual({ sent: true, providerId: 'p1' });
    expect(service.asked).toHaveLength(1);
    expect(service.asked[0]?.request.headers['idempotency-key']).toBe('sign_in/abc');
    expect(service.asked[0]?.body).toMatchObject({ to: ['anna@borger.example'], subject: 'Dit link', text: 'Hej' });
  });

  it('says how long to wait when the service asks for it', async () => {
    const body = { name: 'rate_limit_exceeded', message: 'Too many requests', statusCode: 429 };
    const service = await aMailService({ status: 429, body, headers: { 'retry-after': '7' } });
    expect(await service.send(mail)).toEqual({ sent: false, error: 'rate_limit_exceeded', retryAfterSeconds: 7 });
  });

  it('says by a code what went wrong, never with the address', async () => {
    const body = { name: 'validation_error', message: 'anna@borger.example is wrong', statusCode: 422 };
    const service = await aMailService({ status: 422, body });
    expect(await service.send(mail)).toEqual({ sent: false, error: 'validation_error' });
  });

  it('is an error as any other when the service is away', async () => {
    const service = await aMailService({ status: 500, body: {} });
    server?.close();
    vi.stubEnv('RESEND_BASE_URL', 'http://127.0.0.1:9');
    expect(await resendTransport('re_test', 'a@b.example')(mail)).toMatchObject({ sent: false, error: 'application_error' });
    expect(service.asked).toHaveLength(0);
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
