import { type Actor, personIdOf } from '@/lib/audit/actor';
import { copenhagenDate } from '@/lib/i18n/copenhagen';
import { now } from '@/lib/platform/clock';

type Told = { happenedOn: string; reasonDa: string; reasonEn: string; source: string };

/** The first step of a theme or an initiative that comes into a plan; null where its day is still ahead. */
export function firstStep(actor: Actor, { happenedOn, reasonDa, reasonEn, source }: Told) {
  const at = now();
  if (happenedOn > copenhagenDate(at)) return null;
  return {
    number: 1,
    state: 'added' as const,
    happenedOn: new Date(happenedOn),
    reasonDa,
    reasonEn,
    source,
    recordedAt: at,
    byId: personIdOf(actor),
  };
}
