import { get, type IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { withdrawContribution } from '@/lib/contributions/server/withdraw-contribution';
import { db } from '@/lib/platform/db';
import { pathTo } from '@/lib/web/paths';
import { aProposal } from '@/tests/support/factories/participation';
import { aPhase, aProject } from '@/tests/support/factories/projects';

test.afterAll(() => db().$disconnect());

async function aPublicProposal() {
  const project = await aProject();
  const proposal = await aProposal({ phase: await aPhase({ projectId: project.id }) });
  const path = pathTo('da', '/projects/[slug]/proposals/[code]', { slug: project.slug, code: proposal.code });
  return { proposal, path };
}

/** What was sent, byte for byte: a browser would unpack it and keep a copy. */
async function sent(path: string, headers: Record<string, string> = {}) {
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    get(new URL(path, process.env.E2E_BASE_URL), { headers }, resolve).on('error', reject);
  });
  return { status: answer.statusCode, headers: answer.headers, body: await buffer(answer) };
}

// What others do at the same time (somebody changes their name) makes the page anew: then these look again.

test('a page many people read is packed for all of them, and unpacks to the same page', async () => {
  const { path } = await aPublicProposal();
  await expect(async () => {
    const plain = await sent(path);
    const gzip = await sent(path, { 'accept-encoding': 'gzip' });
    const brotli = await sent(path, { 'accept-encoding': 'gzip, deflate, br' });
    expect([gzip, brotli].map(({ headers }) => headers['content-encoding'])).toEqual(['gzip', 'br']);
    for (const { headers } of [plain, gzip, brotli]) expect(headers.vary).toContain('Accept-Encoding');
    expect(gunzipSync(gzip.body).equals(plain.body)).toBe(true);
    expect(brotliDecompressSync(brotli.body).equals(plain.body)).toBe(true);
    expect(Number(plain.headers['content-length'])).toBe(plain.body.length);
  }).toPass();
  const refused = await sent(path, { 'accept-encoding': 'br;q=0, gzip;q=0' });
  expect(refused.headers['content-encoding']).toBeUndefined();
});

test('who has the page already is sent nothing, until it changes', async () => {
  const { proposal, path } = await aPublicProposal();
  let known = '';
  await expect(async () => {
    const first = (await sent(path)).headers;
    known = first.etag ?? '';
    for (const marks of [known, `"another", ${known}`]) {
      const again = await sent(path, { 'if-none-match': marks, 'accept-encoding': 'br' });
      expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, known]);
      expect(again.headers['cache-control']).toBe(first['cache-control']);
    }
  }).toPass();
  expect((await sent(path, { 'if-none-match': '"another"' })).status).toBe(200);

  await withdrawContribution(db(), { kind: 'system', name: 'test' }, proposal.id);
  await expect.poll(async () => (await sent(path, { 'if-none-match': known })).status).not.toBe(304);
});

test('the data of a page, kept under the same mark, never answers for the page', async () => {
  const { path } = await aPublicProposal();
  const { location = '' } = (await sent(path, { rsc: '1' })).headers;
  const data = () => sent(location, { rsc: '1', 'accept-encoding': 'br' });
  expect((await data()).headers['content-type']).toContain('text/x-component');
  const page = await sent(path, { 'accept-encoding': 'br' });
  expect(page.headers['content-type']).toContain('text/html');
  expect(brotliDecompressSync((await data()).body).equals(brotliDecompressSync(page.body))).toBe(false);
});
