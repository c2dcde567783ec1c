import { globSync, readFileSync } from 'node:fs';

/**
 * Every command of the product, read from the code: a function in `lib/<module>/server/` whose first
 * argument is the actor. Queries start with list, get or count.
 */
export function commandNames(): string[] {
  return globSync('lib/*/server/*.ts')
    .flatMap((path) => {
      const exported = readFileSync(path, 'utf8').matchAll(/export async function (\w+)\(\s*actor: Actor\b/g);
      return [...exported].map((match) => match[1] ?? '');
    })
    .filter((name) => !/^(list|get|count)[A-Z]/.test(name))
    .sort();
}
