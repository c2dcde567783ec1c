import { readFileSync } from 'node:fs';
import { globSync } from 'node:fs';

/** Every command of the product, read from the code: a function in `lib/<module>/server/` whose first argument is the actor. */
export function commandNames(): string[] {
  return globSync('lib/*/server/*.ts')
    .filter((path) => !path.endsWith('-queries.ts'))
    .flatMap((path) => {
      const exported = readFileSync(path, 'utf8').matchAll(/export async function (\w+)\(\s*actor: Actor\b/g);
      return [...exported].map((match) => match[1] ?? '');
    })
    .sort();
}
