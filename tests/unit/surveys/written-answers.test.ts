import { describe, expect, it } from 'vitest';
import { qrPath } from '@/lib/drawing/qr-path';
import { invitationCode, invitationCodeBytes, invitationCodeFrom } from '@/lib/surveys/invitation-code';
import { writtenDate } from '@/lib/surveys/written-date';
import { writtenNumber } from '@/lib/surveys/written-number';

describe('a written number', () => {
  it.each([
    ['1.234,5', 2, 1234.5],
    ['1,234.5', 2, 1234.5],
    ['1.234', 0, 1234],
    ['1,234', 0, 1234],
    ['1.234', 2, 1234],
    ['1,234', 3, 1.234],
    ['3,5', 1, 3.5],
    ['3.5', 1, 3.5],
    ['0.234', 0, 0.234],
    ['1 234 567', 0, 1_234_567],
    ['1.234.567', 0, 1_234_567],
    ['1.234.567,25', 2, 1_234_567.25],
    ['−4', 0, -4],
    [',5', 1, 0.5],
  ])('%s with %i decimals is %d', (text, decimals, number) => {
    expect(writtenNumber(text, decimals)).toBe(number);
  });

  it.each(['', 'tolv', '1,2,3.4', '1..2', '1.23.456', '12a', '1e9', 'Infinity', '1.234,', '--1', '0x10'])(
    '%s is none',
    (text) => {
      expect(writtenNumber(text, 2)).toBeNull();
    },
  );
});

describe('a written day', () => {
  it.each(['2026-12-31', '31-12-2026', '31.12.2026', '31/12 2026', '31. 12. 2026'])('reads %s', (text) => {
    expect(writtenDate(text)).toBe('2026-12-31');
  });

  it.each(['2026-02-30', '31-02-2026', '12-2026', 'i morgen', '2026-13-01', '0-1-2026'])('%s is none', (text) => {
    expect(writtenDate(text)).toBeNull();
  });
});

describe('an invitation code', () => {
  it('is read however it was spaced and however large its letters are', () => {
    const code = invitationCode(new Uint8Array(invitationCodeBytes).fill(7));
    expect(code).toMatch(/^[3-9A-Y]{4}-[3-9A-Y]{4}-[3-9A-Y]{4}$/);
    expect(invitationCodeFrom(code.toLowerCase().replaceAll('-', ' '))).toBe(code);
    expect(invitationCodeFrom(code.slice(1))).toBeNull();
    expect(invitationCodeFrom(`${code.slice(0, -1)}0`)).toBeNull();
  });

  it('is drawn with room around it', () => {
    const { path, size } = qrPath('https://example.org/projekter/havnen/spoergeskema/ideer?code=4FKM-9QXA-C7TR');
    expect(size).toBeGreaterThan(29);
    expect(path.startsWith('M4 4h1v1h-1z')).toBe(true);
  });
});
