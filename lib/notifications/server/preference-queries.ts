import { type Actor, personIdOf } from '@/lib/audit/actor';
import { copenhagenDate } from '@/lib/i18n/copenhagen';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { type Cadence, type Kind, kinds } from '../kinds';
import { kindNames } from '../preferences-schema';

export type PreferencesView = {
  cadences: Record<Kind, Cadence>;
  /** The Copenhagen date on which mail comes again, while it is paused. */
  pausedUntil: string | null;
};

/** How a person hears of each kind now: what they chose, else the kind's own cadence. Null for nobody signed in. */
export async function getPreferences(actor: Actor): Promise<PreferencesView | null> {
  const personId = personIdOf(actor);
  if (!personId) return null;
  const [chosen, state] = await Promise.all([
    db().notificationPreference.findMany({ where: { personId }, select: { kind: true, cadence: true } }),
    db().notificationState.findUnique({ where: { personId }, select: { pausedUntil: true } }),
  ]);
  const byKind = new Map(chosen.map(({ kind, cadence }) => [kind, cadence]));
  const entries = kindNames.map((kind) => [kind, byKind.get(kind) ?? kinds[kind].cadence] as const);
  const until = state?.pausedUntil;
  return {
    cadences: Object.fromEntries(entries) as Record<Kind, Cadence>,
    pausedUntil: until && until > now() ? copenhagenDate(until) : null,
  };
}
