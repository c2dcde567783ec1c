import { Agent, type IncomingHttpHeaders, request } from 'node:http';

type Asked = { path: string; headers?: Record<string, string> };

const again = (word: string) => Array.from({ length: 5 }, () => word).join(':');
const flight = { RSC: '1' };

/** The same door asked for in every way that has once led past a check: paths as they stand on the wire, and headers. */
export const variants: Record<string, (address: string) => Asked> = {
  plain: (address) => ({ path: address }),
  '.rsc': (address) => ({ path: `${address}.rsc` }),
  '?_rsc=': (address) => ({ path: `${address}?_rsc=1a2b3` }),
  'RSC: 1': (address) => ({ path: address, headers: flight }),
  prefetch: (address) => ({ path: address, headers: { ...flight, 'Next-Router-Prefetch': '1' } }),
  'segment prefetch': (address) => ({ path: address, headers: { ...flight, 'Next-Router-Segment-Prefetch': '/_full' } }),
  'segment tree': (address) => ({
    path: address,
    headers: { ...flight, 'Next-Router-Prefetch': '1', 'Next-Router-Segment-Prefetch': '/_tree' },
  }),
  'x-middleware-subrequest': (address) => ({
    path: address,
    headers: { 'x-middleware-subrequest': `${again('middleware')}:${again('proxy')}:${again('src/middleware')}` },
  }),
  'x-nextjs-data': (address) => ({ path: address, headers: { 'x-nextjs-data': '1' } }),
  'doubled slash': (address) => ({ path: address.replaceAll('/', '//') }),
  '%2e': (address) => ({ path: `/%2e${address}/%2e` }),
  'trailing slash': (address) => ({ path: `${address}/` }),
  'upper case': (address) => ({ path: address.toUpperCase() }),
};

const agent = new Agent({ keepAlive: true, maxSockets: 8 });

export type Answer = { status: number; headers: IncomingHttpHeaders; body: string };

/** Sends exactly this path, which no client has tidied first. */
export function ask(
  origin: string,
  { path, headers = {} }: Asked,
  { cookie, method = 'GET', body }: { cookie?: string; method?: string; body?: string | Buffer } = {},
): Promise<Answer> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const sent = request(
      { agent, hostname, port, path, method, headers: { Accept: '*/*', ...headers, ...(cookie && { Cookie: cookie }) } },
      (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('error', reject);
        answer.on('end', () => {
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts).toString('utf8') });
        });
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

/** Runs so many at a time. */
export async function each<Item>(items: readonly Item[], run: (item: Item) => Promise<void>, atOnce = 6): Promise<void> {
  const rest = [...items];
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let item = rest.pop(); item !== undefined; item = rest.pop()) await run(item);
    }),
  );
}
