import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Locked = { optionalDependencies?: Record<string, string> };

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> };

describe('package-lock.json', () => {
  it('names the programs of every platform, so that a fresh clone installs on each of them', () => {
    const missing = Object.entries(packages).flatMap(([holder, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (name) => !packages[`node_modules/${name}`] && !packages[`${holder}/node_modules/${name}`],
      ),
    );
    expect(missing).toEqual([]);
  });
});
