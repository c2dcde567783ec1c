import { expect, it } from 'vitest';
import { mustReach } from '@/lib/notifications/must-reach';
import da from '@/messages/da/unreached.json';
import en from '@/messages/en/unreached.json';

it.each(mustReach)('a decision of the kind %s has a name on the list of those to be told another way', (purpose) => {
  for (const { purposes } of [da, en]) expect(Object.keys(purposes)).toContain(purpose);
});
