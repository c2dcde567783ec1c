import { describe, expect, test } from 'vitest';
import { stepped, sumOf } from '@/lib/surveys/shared-amounts';

describe('sharing out', () => {
  test('adds up what is written in either language, and counts nothing for what is no number', () => {
    expect(sumOf(['10', '', '1.000', '2,000', 'mange'])).toBe(3_010);
  });

  test('a step up takes no more than is left, a step down nothing below nothing', () => {
    expect(stepped('20', { by: 10, left: 30 })).toBe(30);
    expect(stepped('', { by: 10, left: 4 })).toBe(4);
    expect(stepped('20', { by: 10, left: 0 })).toBe(20);
    expect(stepped('20', { by: 10, left: -5 })).toBe(20);
    expect(stepped('5', { by: -10, left: 95 })).toBe(0);
  });
});
