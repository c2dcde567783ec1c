import { createServer } from 'node:http';
import path from 'node:path';
import compression from 'compression';
import next from 'next';
import { sendKeptOnce } from './kept-pages.mjs';

// Longer than a proxy in front keeps its connections (nginx: 60 seconds), so that it is never the one surprised.
const keepAliveMs = 65_000;

const [port, hostname] = process.argv.slice(2);
const app = next({ dev: false, dir: path.resolve(import.meta.dirname, '..'), port: Number(port), hostname });
const draw = app.getRequestHandler();
const compress = compression();

/**
 * The web server: `node scripts/web-server.mjs PORT [HOST]`. The framework's own, but for one thing: it hashes, encodes and
 * compresses every page anew at each request, and here that is done once for a page that is kept.
 */
await app.prepare();
const server = createServer((request, response) => {
  compress(request, response, () => {
    sendKeptOnce(request, response);
    draw(request, response);
  });
});
server.keepAliveTimeout = keepAliveMs;
server.listen(Number(port), hostname);

let isLeaving = false;
async function leave() {
  if (isLeaving) return;
  isLeaving = true;
  await new Promise((done) => {
    server.close(done);
    server.closeIdleConnections();
  });
  await app.close();
  process.exit(0);
}
process.on('SIGTERM', leave);
process.on('SIGINT', leave);
