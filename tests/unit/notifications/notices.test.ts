import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { followWordSchema } from '@/lib/notifications/follow-schema';
import { cadences, kinds } from '@/lib/notifications/kinds';
import { choicesFor, kindNames, setPreferencesSchema } from '@/lib/notifications/preferences-schema';
import { type Subscription, subscriptionFrom, subscriptionLine, subscriptionOf } from '@/lib/notifications/subscription';
import { kindOf, purposes } from '@/lib/notifications/who-hears';
import da from '@/messages/da/notices.json';
import en from '@/messages/en/notices.json';

describe('notifications', () => {
  it('have words for every purpose in both languages, and none for a purpose that is gone', () => {
    for (const { purpose } of [da, en]) expect(Object.keys(purpose).sort()).toEqual([...purposes].sort());
  });
});

describe('a subscription', () => {
  const id = fc.stringMatching(/^[a-z0-9-]{1,40}$/);
  const any: fc.Arbitrary<Subscription> = fc.oneof(
    fc.record({ what: fc.constant('kind' as const), which: fc.constantFrom(...kindNames), personId: id }),
    fc.record({ what: fc.constant('follow' as const), which: id, personId: id }),
    fc.record({
      what: fc.constant('digest' as const),
      which: fc.constantFrom('daily' as const, 'weekly' as const),
      personId: id,
    }),
  );

  it('comes back from its line as it was', () => {
    fc.assert(
      fc.property(any, (one) => {
        expect(subscriptionFrom(subscriptionLine(one))).toEqual(one);
      }),
    );
  });

  it('shares its line with no other', () => {
    fc.assert(
      fc.property(any, any, (one, other) => {
        fc.pre(JSON.stringify(one) !== JSON.stringify(other));
        expect(subscriptionLine(one)).not.toBe(subscriptionLine(other));
      }),
    );
  });

  it('is never read out of a line that is none', () => {
    for (const line of ['', 'kind', 'kind:news', 'kind:all:p', 'kind:news:', 'digest:hourly:p', 'kind:news:p:q', 'session:x:p'])
      expect(subscriptionFrom(line)).toBeNull();
  });

  it('of a mail about what somebody follows is that follow, of any other its kind', () => {
    for (const purpose of purposes) {
      const sent = { purpose, recipientId: 'p' };
      expect(subscriptionOf({ ...sent, data: { follow: 'f' } })).toEqual({ what: 'follow', which: 'f', personId: 'p' });
      expect(subscriptionOf({ ...sent, data: {} })).toEqual({ what: 'kind', which: kindOf[purpose], personId: 'p' });
    }
    expect(subscriptionOf({ purpose: 'sign_in', recipientId: 'p', data: {} })).toBeNull();
  });
});

describe('the form of preferences', () => {
  it('takes every choice it offers, and no other', () => {
    const now = Object.fromEntries(kindNames.map((kind) => [kind, kinds[kind].cadence]));
    for (const kind of kindNames)
      for (const cadence of cadences)
        expect(setPreferencesSchema.safeParse({ ...now, [kind]: cadence }).success).toBe(choicesFor(kind).includes(cadence));
    expect(setPreferencesSchema.safeParse({ ...now, pausedUntil: '31. maj' }).success).toBe(false);
  });
});

describe('a word to follow', () => {
  it.each(['cykelsti', 'Bønnerup Havn', "Kaj's bro", 'vej 15'])('may be %s', (word) => {
    expect(followWordSchema.parse({ word: ` ${word} ` })).toEqual({ word });
  });

  it.each(['', '   ', '12345', 'a & b', "x' | y", 'ord<script>', 'x'.repeat(61)])('may not be "%s"', (word) => {
    expect(followWordSchema.safeParse({ word }).success).toBe(false);
  });
});
