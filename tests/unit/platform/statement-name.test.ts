import { expect, test } from 'vitest';
import { statementName } from '@/lib/platform/statement-name';

test('a statement has one name, another statement another, and both fit what PostgreSQL allows', () => {
  const first = statementName({ sql: 'SELECT 1' });
  expect(statementName({ sql: 'SELECT 1' })).toBe(first);
  expect(statementName({ sql: 'SELECT 2' })).not.toBe(first);
  expect(first).toMatch(/^[\w-]{1,63}$/);
});

test('lists of a thousand lengths do not make a connection keep a thousand statements', () => {
  const names = Array.from({ length: 1000 }, (_, length) =>
    statementName({ sql: `SELECT 1 WHERE 1 IN (${'1,'.repeat(length)}1)` }),
  );
  expect(new Set(names.filter((name) => name !== '')).size).toBeLessThanOrEqual(400);
  expect(statementName({ sql: 'SELECT 1 WHERE 1 IN (1)' })).toBe(names[0]);
});
