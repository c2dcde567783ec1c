import { globSync, readFileSync } from 'node:fs';

/**
 * Every command of the product, read from the code: an async function in `lib/<module>/server/` whose first
 * argument is the actor. Queries start with list, get or count.
 */
export function commandNames(): string[] {
  return namesThatTakeAnActor('async ').filter((name) => !isQuery(name));
}

/** Every query that asks who looks, read from the code. */
export function queryNames(): string[] {
  return namesThatTakeAnActor('(?:async )?').filter(isQuery);
}

const isQuery = (name: string) => /^(list|get|count)[A-Z]/.test(name);

function namesThatTakeAnActor(kind: string): string[] {
  const exported = new RegExp(`export ${kind}function (\\w+)\\(\\s*actor: Actor\\b`, 'g');
  return globSync('lib/*/server/*.ts')
    .flatMap((path) => [...readFileSync(path, 'utf8').matchAll(exported)].map((match) => match[1] ?? ''))
    .sort();
}
