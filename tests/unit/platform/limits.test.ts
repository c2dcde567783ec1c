import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

type Limit = { points: string; seconds: string };

/** Every limit as the code says it: `name: 'x', points: 1, seconds: 2`. */
function limitsInCode(): Map<string, Limit> {
  const said = globSync('{app,lib}/**/*.{ts,tsx}').flatMap((path) => [
    ...readFileSync(path, 'utf8').matchAll(/name: '([\w-]+)', points: ([^,]+), seconds: ([\d_]+)/g),
  ]);
  return new Map(
    said.map(([, name = '', points = '', seconds = '']) => [name, { points, seconds: seconds.replaceAll('_', '') }]),
  );
}

function limitsInTable(): Map<string, Limit> {
  const rows = readFileSync('docs/limits.md', 'utf8').matchAll(/^\| ([\w-]+) +\|[^|]+\| (\d+)[^|]*\| (\d+) /gm);
  return new Map([...rows].map(([, name = '', points = '', seconds = '']) => [name, { points, seconds }]));
}

test('the table of limits has every limit of the code and no other', () => {
  expect([...limitsInTable().keys()].sort()).toEqual([...limitsInCode().keys()].sort());
});

test('and says of each what the code says', () => {
  const table = limitsInTable();
  for (const [name, { points, seconds }] of limitsInCode()) {
    expect(table.get(name)?.seconds, name).toBe(seconds);
    if (/^\d+$/.test(points)) expect(table.get(name)?.points, name).toBe(points);
  }
});
