import { createRequire } from 'node:module';
import { beforeEach, describe, expect, test } from 'vitest';

type Bounded = { get: (key: string) => unknown; set: (key: string, entry: unknown, bytes: number) => void; bytes: number };
const BoundedMap = createRequire(import.meta.url)('../../../lib/web/cache/bounded.cjs') as new (maxBytes: number) => Bounded;

describe('what is kept in memory', () => {
  let kept: Bounded;
  beforeEach(() => {
    kept = new BoundedMap(100);
  });

  test('never takes more than its bytes, and what was asked for longest ago goes first', () => {
    for (let n = 0; n < 10; n++) kept.set(`page ${n}`, n, 10);
    kept.get('page 0');
    kept.set('page 10', 10, 10);
    expect([kept.get('page 0'), kept.get('page 1'), kept.get('page 10')]).toEqual([0, undefined, 10]);
    expect(kept.bytes).toBe(100);
  });

  test('counts an entry that is replaced once', () => {
    for (let n = 0; n < 50; n++) kept.set('page', n, 10);
    expect([kept.get('page'), kept.bytes]).toEqual([49, 10]);
  });

  test('leaves out what would push most others away, also what it replaces', () => {
    kept.set('page', 'small', 10);
    kept.set('page', 'large', 11);
    expect([kept.get('page'), kept.bytes]).toEqual([undefined, 0]);
  });
});
