/** The modules of lib/, in the one order that is the architecture: a module imports only those before it. */
const modules = [
  'platform',
  'i18n',
  'screening',
  'statistics',
  'drawing',
  'audit',
  'identity',
  'files',
  'strategy',
  'projects',
  'contributions',
  'moderation',
  'participation',
  'surveys',
  'voting',
  'decisions',
  'thread',
  'insight',
  'papers',
  'newsletters',
  'notifications',
  'privacy',
  'jobs',
  'web',
];

/** These three stand side by side: what one of them does never depends on another. */
const siblings = ['participation', 'surveys', 'voting'];

const either = (names) => `(${names.join('|')})`;

const order = modules.slice(0, -1).map((name, at) => ({
  name: `order-${name}`,
  comment: `lib/${name} comes before ${modules.slice(at + 1, at + 4).join(', ')} … and may not import them`,
  severity: 'error',
  from: { path: `^lib/${name}/` },
  to: { path: `^lib/${either(modules.slice(at + 1))}/` },
}));

const prismaClient = '^(prisma/generated|node_modules/@prisma/(client|adapter-pg))';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...order,
    {
      name: 'known-modules',
      comment: 'A new module of lib/ enters the ordered list above first',
      severity: 'error',
      from: {},
      to: { path: '^lib/', pathNot: `^lib/${either(modules)}/` },
    },
    {
      name: 'siblings-apart',
      comment: `${siblings.join(', ')} do not import each other`,
      severity: 'error',
      from: { path: `^lib/${either(siblings)}/` },
      to: { path: `^lib/${either(siblings)}/`, pathNot: '^lib/$1/' },
    },
    {
      name: 'lib-without-app',
      comment: 'lib never imports app or tests',
      severity: 'error',
      from: { path: '^lib/' },
      to: { path: '^(app|tests)/' },
    },
    {
      name: 'pure-roots',
      comment: 'The root of a module holds rules: no framework, no database, no server folder',
      severity: 'error',
      from: { path: `^lib/${either(modules.filter((name) => !['platform', 'web'].includes(name)))}/[^/]+$` },
      to: {
        path: `^(lib/[^/]+/server/|lib/platform/(db|queue|storage|rate-limit)|node_modules/(next|react|react-dom|next-auth)/)|${prismaClient}`,
      },
    },
    {
      name: 'prisma-only-on-servers',
      comment: 'Only server folders, lib/platform, seeds and tests touch the Prisma client',
      severity: 'error',
      from: { path: '^(app|lib|emails)/', pathNot: '^(lib/([^/]+/server|platform)/|app/api/health/)' },
      to: { path: `${prismaClient}|^lib/platform/db` },
    },
    {
      name: 'next-only-at-the-edge',
      comment: 'next and next-auth appear only in app, lib/web and lib/identity/server',
      severity: 'error',
      from: { path: '^(lib|emails|prisma)/', pathNot: '^lib/(web|identity/server)/' },
      to: { path: '^node_modules/(next|next-auth)/' },
    },
    {
      name: 'internal-stays-inside',
      severity: 'error',
      from: { path: '^lib/([^/]+)/' },
      to: { path: '^lib/[^/]+/server/internal/', pathNot: '^lib/$1/' },
    },
    {
      name: 'internal-not-from-app',
      severity: 'error',
      from: { path: '^(app|emails|prisma)/' },
      to: { path: '^lib/[^/]+/server/internal/' },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  required: [
    {
      name: 'door-of-actions',
      comment: 'Every server action goes through the door of lib/web: schema, rate limit, command, cached pages',
      severity: 'error',
      module: { path: String.raw`^app/.*\.action\.ts$` },
      to: { path: '^lib/web/submit-form' },
    },
    {
      name: 'door-of-routes',
      comment: 'Every route handler goes through a door of lib/web; health, and what next-auth answers, speak for themselves',
      severity: 'error',
      module: { path: String.raw`^app/.*/route\.ts$`, pathNot: '^app/api/(health|auth)/' },
      to: { path: '^lib/web/' },
    },
  ],
  options: {
    doNotFollow: { path: '^(node_modules|prisma/generated)' },
    exclude: { path: '^\\.next' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json'],
    },
  },
};
