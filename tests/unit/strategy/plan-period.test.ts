import { expect, it } from 'vitest';
import { hasEnded } from '@/lib/strategy/plan-period';

const plan = { periodTo: 2025 };

it('lets a plan run to the last moment of its last year in Copenhagen', () => {
  expect(hasEnded(plan, new Date('2025-12-31T22:59:59Z'))).toBe(false);
  expect(hasEnded(plan, new Date('2025-12-31T23:00:00Z'))).toBe(true);
});
