import { globSync, readFileSync } from 'node:fs';

/**
 * Every command of the product, read from the code: an async function in `lib/<module>/server/` whose first
 * argument is the actor. Queries start with list, get or count.
 */
export function commandNames(): string[] {
  return commandFiles().map(({ name }) => name);
}

/** The same with the file each stands in. */
export function commandFiles(): { name: string; path: string }[] {
  return filesThatTakeAnActor('async ').filter(({ name }) => !isQuery(name));
}

/** Every query that asks who looks, read from the code. */
export function queryNames(): string[] {
  return filesThatTakeAnActor('(?:async )?')
    .map(({ name }) => name)
    .filter(isQuery);
}

const isQuery = (name: string) => /^(list|get|count)[A-Z]/.test(name);

function filesThatTakeAnActor(kind: string): { name: string; path: string }[] {
  const exported = new RegExp(`export ${kind}function (\\w+)\\(\\s*actor: Actor\\b`, 'g');
  return globSync('lib/*/server/*.ts')
    .flatMap((path) => [...readFileSync(path, 'utf8').matchAll(exported)].map(([, name = '']) => ({ name, path })))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}
