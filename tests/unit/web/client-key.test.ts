import { expect, test, vi } from 'vitest';

vi.stubEnv('TRAADEN_TRUSTED_PROXIES', '1');
const { networkKey } = await import('@/lib/web/client-key');

const key = (forwarded: string) => networkKey(new Headers({ 'x-forwarded-for': forwarded }));

test.each([
  ['2001:db8::a', '2001:db8::b'],
  ['2001:db8::a', '2001:0DB8:0:0:1:2:3:4'],
  ['2001:db8:1:2::5', '[2001:db8:1:2:ffff::6]:443'],
  ['192.0.2.7', '192.0.2.7:50123'],
  ['192.0.2.7', '::ffff:192.0.2.7'],
  ['192.0.2.7', '203.0.113.9, 192.0.2.7'],
])('%s and %s are one network', (one, other) => {
  expect(key(one)).toBe(key(other));
});

test.each([
  ['192.0.2.7', '192.0.2.8'],
  ['2001:db8:1:2::5', '2001:db8:1:3::5'],
  ['2001:db8::1:0:0:0:5', '2001:db8::5'],
])('%s and %s are two', (one, other) => {
  expect(key(one)).not.toBe(key(other));
});

test('the address itself is not in the key', () => {
  expect(key('192.0.2.7')).not.toContain('192.0.2.7');
});
