import { expect, test } from 'vitest';
import { mailboxOf } from '@/lib/identity/mailbox';

test('ABU-06: a hundred accounts on one mailbox are one mailbox', () => {
  const local = 'enborger';
  const addresses = Array.from({ length: 100 }, (_, index) => {
    const dotted = index % 7 === 0 ? local : `${local.slice(0, (index % 7) + 1)}.${local.slice((index % 7) + 1)}`;
    return `${index % 2 ? dotted.toUpperCase() : dotted}${index % 3 ? `+${index}` : ''}@${index % 5 ? 'gmail.com' : 'googlemail.com'}`;
  });
  expect(new Set(addresses).size).toBeGreaterThan(70);
  expect(new Set(addresses.map(mailboxOf))).toEqual(new Set(['enborger@gmail.com']));
});

test.each([
  ['a.b@firma.dk', 'ab@firma.dk'],
  ['a@firma.dk', 'a@firma.com'],
  ['+a@firma.dk', '+b@firma.dk'],
])('%s and %s are two', (one, other) => {
  expect(mailboxOf(one)).not.toBe(mailboxOf(other));
});
