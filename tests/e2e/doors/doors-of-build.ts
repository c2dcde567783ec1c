import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const dist = process.env.NEXT_DIST_DIR ?? '.next';
const read = (file: string) => JSON.parse(readFileSync(path.join(dist, file), 'utf8'));

/** Every page and every route handler of the build, by the address pattern Next itself keeps. */
export function routesOfBuild(): { pages: string[]; handlers: string[] } {
  const routes = Object.entries<string>(read('app-path-routes-manifest.json'));
  const ending = (kind: string) => routes.filter(([file]) => file.endsWith(kind)).map(([, route]) => route);
  const pages = ending('/page').filter((route) => route.startsWith('/[locale]'));
  return { pages: pages.map((route) => route.slice('/[locale]'.length) || '/'), handlers: ending('/route') };
}

/** Every server action of the build: its id, and a name to say it by. */
export function actionsOfBuild(): { id: string; name: string }[] {
  const { node } = read('server/server-reference-manifest.json') as {
    node: Record<string, { exportedName: string; filename: string }>;
  };
  return Object.entries(node)
    .filter(([, { exportedName }]) => !exportedName.startsWith('$$'))
    .map(([id, { exportedName }]) => ({ id, name: exportedName }));
}

/** A copy of the build in which there is no proxy; answers its folder. */
export function buildWithoutProxy(): string {
  const bare = `${dist}-without-proxy`;
  rmSync(bare, { recursive: true, force: true });
  cpSync(dist, bare, {
    recursive: true,
    filter: (source) => !/[/\\](cache|trace|types)([/\\]|$)/.test(path.relative(dist, source)),
  });
  const manifest = path.join(bare, 'server', 'functions-config-manifest.json');
  const { functions, ...rest } = JSON.parse(readFileSync(manifest, 'utf8'));
  const { '/_middleware': proxy, ...others } = functions;
  if (!proxy) throw new Error('The build has no proxy to leave out.');
  writeFileSync(manifest, JSON.stringify({ ...rest, functions: others }));
  return bare;
}
