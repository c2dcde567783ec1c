import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emailAddress, maskedAddress } from '@/lib/identity/email-address';

const accepted: [written: string, stored: string][] = [
  ['anna@example.dk', 'anna@example.dk'],
  ['  anna@example.dk  ', 'anna@example.dk'],
  ['Anna.Lund@Example.DK', 'Anna.Lund@example.dk'],
  ['anna+strand@example.dk', 'anna+strand@example.dk'],
  ["o'brien@example.ie", "o'brien@example.ie"],
  ['a_b-c@sub.example.co.uk', 'a_b-c@sub.example.co.uk'],
  ['1@example.dk', '1@example.dk'],
  ['anna＠example.dk', 'anna@example.dk'],
  ['ａｎｎａ@example.dk', 'anna@example.dk'],
  ['anna@ｅxample.dk', 'anna@example.dk'],
  ['info@rødovre.dk', 'info@xn--rdovre-bya.dk'],
  ['info@RØDOVRE.dk', 'info@xn--rdovre-bya.dk'],
  ['info@xn--rdovre-bya.dk', 'info@xn--rdovre-bya.dk'],
  [`${'a'.repeat(64)}@example.dk`, `${'a'.repeat(64)}@example.dk`],
  [`a@${'b'.repeat(63)}.dk`, `a@${'b'.repeat(63)}.dk`],
];

const rejected = [
  '',
  ' ',
  '@',
  'anna',
  'anna@',
  '@example.dk',
  'anna@example',
  'anna@@example.dk',
  'anna@b@example.dk',
  'anna@example.dk,bo@example.dk',
  'anna@example.dk;bo@example.dk',
  'anna@example.dk bo@example.dk',
  'anna@example.dk\nBcc: bo@example.dk',
  'anna@example.dk\r\n',
  'anna@example.dk\u0000',
  'an\tna@example.dk',
  'an na@example.dk',
  'anna @example.dk',
  'anna@ example.dk',
  '"anna"@example.dk',
  '"anna lund"@example.dk',
  'Anna <anna@example.dk>',
  '<anna@example.dk>',
  'mailto:anna@example.dk',
  'anna(comment)@example.dk',
  'anna@(comment)example.dk',
  'anna\\@example.dk',
  'anna%example.com@example.dk',
  'example.com!anna@example.dk',
  'anna|bo@example.dk',
  'anna`x`@example.dk',
  '.anna@example.dk',
  'anna.@example.dk',
  'an..na@example.dk',
  'anna@.example.dk',
  'anna@example..dk',
  'anna@example.dk.',
  'anna@example。dk',
  'anna@-example.dk',
  'anna@example-.dk',
  'anna@exa_mple.dk',
  'anna@127.0.0.1',
  'anna@[127.0.0.1]',
  'anna@[IPv6:::1]',
  'anna@2130706433',
  'anna@0x7f.1',
  'anna@example.1',
  'anna@example.d',
  'anna@example.dk/path',
  'anna@example.dk:25',
  'anna@example.dk?x=y',
  'anna@example.dk#x',
  'anna@exam%70le.dk',
  'аnna@example.dk',
  'ännä@example.dk',
  'anna\u200b@example.dk',
  'anna@exam\u200bple.dk',
  'anna\u202e@example.dk',
  'anna\u00a0lund@example.dk',
  'anna@ex\u00adample.dk',
  `${'a'.repeat(65)}@example.dk`,
  `a@${'b'.repeat(64)}.dk`,
  `a@${'b.'.repeat(130)}dk`,
  `${'a'.repeat(5000)}@example.dk`,
];

describe('an e-mail address', () => {
  it.each(accepted)('is read from %j as %j', (written, stored) => {
    expect(emailAddress(written)).toBe(stored);
  });

  it.each(rejected)('is not found in %j', (written) => {
    expect(emailAddress(written)).toBeNull();
  });

  it('tells a lookalike domain from the real one', () => {
    expect(emailAddress('info@nоrddjurs.dk')).not.toBe('info@norddjurs.dk');
  });

  it('is one plain address whatever is written', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.emailAddress(), fc.string()), (written) => {
        const address = emailAddress(written);
        if (address !== null) expect(address).toMatch(/^[^\s@,;:"<>()[\]\\]+@[a-z0-9.-]+\.[a-z0-9-]{2,}$/);
      }),
    );
  });

  it('stays as it is when read again', () => {
    fc.assert(
      fc.property(fc.emailAddress(), (written) => {
        const address = emailAddress(written);
        if (address !== null) expect(emailAddress(address)).toBe(address);
      }),
    );
  });

  it('shows only its first letter and its domain when masked', () => {
    expect(maskedAddress('anna@example.dk')).toBe('a…@example.dk');
  });
});
