import { expect, test } from 'vitest';
import { readSmallBody } from '@/lib/web/small-body';

const sent = (body: BodyInit | null, type?: string) =>
  new Request('http://traaden.test/', {
    method: 'POST',
    body,
    ...(type && { headers: { 'Content-Type': type } }),
    duplex: 'half',
  } as RequestInit);
const read = (body: BodyInit | null, type?: string) => readSmallBody(sent(body, type));

test('a form and JSON are read, nothing at all is an empty form', async () => {
  expect(await read('act=give&locale=en', 'application/x-www-form-urlencoded')).toEqual({
    ok: true,
    body: { act: 'give', locale: 'en' },
  });
  expect(await read('{"act":"withdraw"}', 'application/json')).toEqual({ ok: true, body: { act: 'withdraw' } });
  const form = new FormData();
  form.set('act', 'give');
  expect(await read(form)).toEqual({ ok: true, body: { act: 'give' } });
  expect(await read(null)).toEqual({ ok: true, body: {} });
});

test.each([
  ['{', 'application/json'],
  ['act=give', 'multipart/form-data'],
  ['act=give', 'multipart/form-data; boundary=x'],
  ['act=give', 'text/plain'],
])('%j as %s is the mistake of who sent it', async (body, type) => {
  expect(await read(body, type)).toEqual({ ok: false, status: 400 });
});

test('what is too long is not read to its end', async () => {
  let pulled = 0;
  const endless = new ReadableStream({
    pull(controller) {
      pulled++;
      controller.enqueue(new Uint8Array(16 * 1024));
    },
  });
  expect(await read(endless, 'application/json')).toEqual({ ok: false, status: 413 });
  expect(pulled).toBeLessThan(10);
});
