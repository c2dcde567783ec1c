import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DeliveryState } from '@/lib/notifications/delivery-views';
import { maskedAddress } from '@/lib/notifications/masked-address';
import { afterReport, stateOfReport } from '@/lib/notifications/reported-state';

const states: DeliveryState[] = ['sent', 'delayed', 'delivered', 'failed', 'suppressed', 'bounced', 'complained'];
const report = fc.record({
  state: fc.constantFrom(...states),
  reportedAt: fc.integer({ min: 0, max: 5 }).map((second) => new Date(second * 1000)),
});

describe('what is known of a mail', () => {
  it('is the same in whatever order reports come and however often', () => {
    const orders = fc
      .array(report, { minLength: 1, maxLength: 12 })
      .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray([...all, ...all], { minLength: all.length * 2 })));
    fc.assert(
      fc.property(orders, ([inOrder, shuffled]) => {
        const known = { state: 'pending' as DeliveryState, reportedAt: null };
        const end = (all: typeof inOrder) =>
          all.reduce((before: Parameters<typeof afterReport>[0], each) => afterReport(before, each), known);
        expect(end(shuffled)).toEqual(end(inOrder));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['delivered', 'delayed', 'delivered'],
    ['delivered', 'complained', 'complained'],
    ['uncertain', 'sent', 'sent'],
    ['dead', 'delivered', 'delivered'],
    ['bounced', 'delivered', 'bounced'],
  ] as const)('%s and then %s is %s', (before, reported, after) => {
    const known = { state: before, reportedAt: null };
    expect(afterReport(known, { state: reported, reportedAt: new Date() }).state).toBe(after);
  });

  it('does not come from whether somebody opened it', () => expect(stateOfReport('email.opened')).toBeNull());
});

it.each([
  ['anna@borger.dk', 'an…@borger.dk'],
  ['bo@borger.dk', 'b…@borger.dk'],
  ['@borger.dk', '…@borger.dk'],
  ['none', '…'],
])('%s is shown as %s', (address, masked) => expect(maskedAddress(address)).toBe(masked));
