import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measuredNumber, writtenNumber } from '@/lib/decisions/measured-number';

describe('a measured number', () => {
  it.each([
    ['3,5', 3.5],
    ['3.5', 3.5],
    [' 4 ', 4],
    ['-2,25', -2.25],
    ['−2', -2],
    ['0,125', 0.125],
    ['0.125', 0.125],
    ['12500', 12500],
    ['12 500', 12500],
    ['12 500,5', 12500.5],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1.234.567', 1_234_567],
    ['1,234,567', 1_234_567],
    ['1,1250', 1.125],
  ])('is read from %j as a person means it', (written, value) => {
    expect(measuredNumber(written)).toBe(value);
  });

  it.each([
    ['1.234', 'numberReadsTwoWays'],
    ['12,500', 'numberReadsTwoWays'],
    ['cirka 4', 'numberShape'],
    ['4 af 10', 'numberShape'],
    ['1,2,3', 'numberShape'],
    ['1 2', 'numberShape'],
    ['1e3', 'numberShape'],
    ['Infinity', 'numberShape'],
    ['--1', 'numberShape'],
    ['5,', 'numberShape'],
    ['1,2345', 'numberDecimals'],
    ['1234567890123456', 'numberTooLong'],
  ])('is refused rather than guessed at: %j', (written, fault) => {
    expect(measuredNumber(written)).toBe(fault);
  });

  it('is read back as it was stored, in both languages', () => {
    fc.assert(
      fc.property(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.constantFrom(1, 10, 100, 1000), (whole, parts) => {
        const stored = whole / parts;
        for (const locale of ['da', 'en'] as const) expect(measuredNumber(writtenNumber(stored, locale)) === stored).toBe(true);
      }),
    );
  });

  it('is read as it is shown, where the language’s own way of writing it has one meaning', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1_000_000, max: 999_999_999 }), fc.constantFrom('da-DK', 'en-GB'), (stored, language) => {
        expect(measuredNumber(new Intl.NumberFormat(language).format(stored))).toBe(stored);
      }),
    );
  });
});
