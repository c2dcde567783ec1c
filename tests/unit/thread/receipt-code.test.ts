import { describe, expect, it } from 'vitest';
import { receiptCodeFrom } from '@/lib/thread/receipt-code';

describe('a code typed from a receipt', () => {
  it.each(['ND-7K4M-9Q', 'nd-7k4m-9q', ' nd 7k4m 9q ', '7K4M9Q', 'ND7K4M9Q', 'nd–7k4m–9q', '7k4m-9q'])(
    'is understood as %j',
    (typed) => {
      expect(receiptCodeFrom(typed)).toBe('ND-7K4M-9Q');
    },
  );

  it('that begins with ND in its own six letters stays whole', () => {
    expect(receiptCodeFrom('NDAAAA')).toBe('ND-NDAA-AA');
    expect(receiptCodeFrom('ND-NDAA-AA')).toBe('ND-NDAA-AA');
  });

  it.each(['', 'ND', '7K4M9', 'ND-7K4M-9QQ', '../..', '%'])('is nothing when it reads %j', (typed) => {
    expect(receiptCodeFrom(typed)).toBeNull();
  });
});
