import { expect, test } from 'vitest';
import { isDisposable } from '@/lib/identity/server/disposable-domains';

test.each(['a@mailinator.com', 'A@MAILINATOR.COM', 'a@0-180.com', 'a@sub.mailinator.com'])(
  '%s is for an hour',
  async (address) => {
    expect(await isDisposable(address)).toBe(true);
  },
);

test.each(['a@gmail.com', 'a@norddjurs.dk', 'a@borger.example', 'a@com', 'mailinator.com@firma.dk'])(
  '%s is not',
  async (address) => {
    expect(await isDisposable(address)).toBe(false);
  },
);
