import { describe, expect, it } from 'vitest';
import { testDatabase } from '@/tests/support/database';

const db = testDatabase();

describe('the database of a test', () => {
  it.each([1, 2])('is migrated and empty before test %i', async () => {
    expect(await db.user.count()).toBe(0);
    await db.user.create({ data: { email: 'Nogen@Eksempel.dk' } });
    expect(await db.user.count({ where: { email: 'nogen@eksempel.dk' } })).toBe(1);
  });

  it('sorts Danish letters when a list asks for it', async () => {
    const rows = await db.$queryRaw<{ word: string }[]>`
      SELECT word FROM (VALUES ('ø'), ('å'), ('æ'), ('b'), ('A')) AS t(word) ORDER BY word COLLATE "da-x-icu"`;
    expect(rows.map(({ word }) => word)).toEqual(['A', 'b', 'æ', 'ø', 'å']);
  });

  it('finds a Danish word by its stem', async () => {
    const rows = await db.$queryRaw<{ found: boolean }[]>`
      SELECT to_tsvector('danish', 'solcellerne') @@ to_tsquery('danish', 'solceller') AS found`;
    expect(rows).toEqual([{ found: true }]);
  });
});
