import { expect, it } from 'vitest';
import { changeOf } from '@/lib/projects/change';

it('a change is said as a share of what was, and less than a hundredth is none', () => {
  expect(changeOf(240, 80)).toMatchObject({ direction: 'less' });
  expect(Math.round((changeOf(240, 80)?.share ?? 0) * 100)).toBe(-67);
  expect(changeOf(60, 90)).toEqual({ direction: 'more', share: 0.5 });
  expect(changeOf(100, 100.5)).toEqual({ direction: 'same', share: 0 });
  expect(changeOf(0, 5)).toBeNull();
});
