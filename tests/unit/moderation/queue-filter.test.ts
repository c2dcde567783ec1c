import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  filterChoices,
  filterOfQuery,
  filterQuery,
  isSameFilter,
  parseQueueFilter,
  presetNames,
  presets,
} from '@/lib/moderation/queue-filter';

describe('the filter of an address', () => {
  test('takes what it knows, in any order, and writes it in one', () => {
    const { filter, unknown } = parseQueueFilter({ sort: 'urgent', due: 'overdue', project: 'stien', decided: 'ND-XXXX-XX' });
    expect(filter).toEqual({ project: 'stien', due: 'overdue', sort: 'urgent' });
    expect(unknown).toEqual([]);
    expect(filterQuery(filter)).toBe('project=stien&due=overdue&sort=urgent');
  });

  test.each([
    ['kind', 'vote'],
    ['due', 'yesterday'],
    ['project', "x'; DROP TABLE"],
    ['phase', 'only-one-part'],
    ['flag', 'Not A Code'],
    ['language', 'de'],
    ['age', '1 day'],
    ['sort', 'openedAt'],
    ['reported', 'no'],
    ['kind', ['proposal', 'comment']],
  ] as const)('names a %s it cannot have (%j) and leaves it out', (key, value) => {
    const { filter, unknown } = parseQueueFilter({ [key]: value, assignee: 'mine' });
    expect(filter).toEqual({ assignee: 'mine' });
    expect(unknown).toEqual([key]);
  });

  test('has no other keys than its own, whatever is asked', () => {
    expect(parseQueueFilter({ where: '1=1', orderBy: 'id', constructor: 'x' })).toEqual({ filter: {}, unknown: [] });
  });

  test('comes back the same from what it is written as', () => {
    const choice = <T>(of: readonly T[]) => fc.option(fc.constantFrom(...of), { nil: undefined });
    const filters = fc.record({
      kind: choice(filterChoices.kind),
      due: choice(filterChoices.due),
      language: choice(filterChoices.language),
      age: choice(filterChoices.age),
      sort: choice(filterChoices.sort),
      flag: choice(['any', 'phone']),
      assignee: choice(['mine', 'nobody', 'clx123']),
    });
    fc.assert(fc.property(filters, (filter) => isSameFilter(filterOfQuery(filterQuery(filter)), filter)));
  });

  test('is one of those at hand only when it is the same', () => {
    const same = presetNames.filter((name) => isSameFilter(presets[name], { due: 'overdue' }));
    expect(same).toEqual(['overdue']);
  });
});
