import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

type Floor = { package: string; minimum: string; advisory: string };
const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const floors: Floor[] = read('tests/security-floors.json');
const installed: Record<string, { version?: string }> = read('package-lock.json').packages;

test.each(floors)('$package is not older than $minimum ($advisory)', ({ package: name, minimum }) => {
  const copies = Object.entries(installed).filter(([path]) => path.endsWith(`node_modules/${name}`));
  expect(copies.length).toBeGreaterThan(0);
  for (const [path, { version = '0' }] of copies) expect(isAtLeast(version, minimum), `${path} ${version}`).toBe(true);
});

function isAtLeast(version: string, minimum: string): boolean {
  const [have, need] = [version, minimum].map((text) => text.split(/[.-]/).slice(0, 3).map(Number));
  for (const index of [0, 1, 2]) {
    const difference = (have?.[index] ?? 0) - (need?.[index] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}
