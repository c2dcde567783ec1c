import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { screenText } from '@/lib/screening/screen-text';
import { cprForms, passesModulus11 } from '@/tests/support/cpr-numbers';

/** Ten digits with a real date of birth; no person's number is looked up anywhere. */
const cprDigits = fc
  .record({
    day: fc.integer({ min: 1, max: 28 }),
    month: fc.integer({ min: 1, max: 12 }),
    year: fc.nat(99),
    serial: fc.nat(9999),
  })
  .map(({ day, month, year, serial }) => {
    const two = (value: number) => String(value).padStart(2, '0');
    return `${two(day)}${two(month)}${two(year)}${String(serial).padStart(4, '0')}`;
  });

describe('a personal number is found', () => {
  test.each(Object.entries(cprForms))('written with %s', (_name, write) => {
    fc.assert(
      fc.property(cprDigits, (digits) => {
        const written = write(digits.slice(0, 6), digits.slice(6));
        const text = `Mit nummer er ${written}, og jeg bor ved stien.`;
        const [finding] = screenText(text).filter(({ kind }) => kind === 'cpr');
        expect(finding).toBeDefined();
        expect(text.slice(finding?.start, finding?.end)).toBe(written);
        const isSure = passesModulus11(digits) || digits.startsWith('0101');
        expect(finding?.certainty).toBe(isSure ? 'sure' : 'likely');
      }),
      { numRuns: 1000 },
    );
  });

  test('right after the word cpr, and several in one text', () => {
    const text = 'CPR:070761-4285 og cpr-nr. 0101801234/020290-2345';
    expect(screenText(text).map(({ kind }) => kind)).toEqual(['cpr', 'cpr', 'cpr']);
  });

  test('with the year in full when the century digit agrees', () => {
    expect(screenText('07.07.1961-4285')).toMatchObject([{ kind: 'cpr' }]);
    expect(screenText('07.07.2061-1285')).toEqual([]);
  });

  test('born on 29 February only in a leap year of the century the seventh digit names', () => {
    expect(screenText('290200-4123')).toMatchObject([{ kind: 'cpr' }]);
    expect(screenText('290200-1123')).toEqual([]);
  });
});

describe('other numbers are left alone', () => {
  test.each([
    'CVR 29189986',
    'CVR-nr. 29 18 99 86',
    'EAN 5798005000000',
    'Faktura til EAN-nummer 5798009800001',
    'sag 2021-010180-1234',
    'Sagsnr. 01.02.05-P16-1-20',
    'sagsnummer 0202904321',
    'journalnr. 0303901234',
    'EMN-2020-00512',
    'matrikel 12a Stenvad By',
    'IBAN DK50 0040 0440 1162 43',
    'den 31. december 2025',
    'kl. 14.00-1600',
    '320180-1234',
    '011380-1234',
    '12345678901',
    'P-nummer 1003388394',
  ])('%s', (text) => {
    expect(screenText(text).filter(({ kind }) => kind === 'cpr')).toEqual([]);
  });

  test('a phone number with the country code is never a personal number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 20_000_000, max: 99_999_999 }), (number) => {
        const findings = screenText(`Ring på +45${number}`);
        expect(findings.map(({ kind }) => kind)).toEqual(['phone']);
      }),
    );
  });
});
