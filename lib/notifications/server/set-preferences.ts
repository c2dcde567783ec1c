import { type Actor, personIdOf } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { copenhagenDate, nextCopenhagenMidnight } from '@/lib/i18n/copenhagen';
import { now } from '@/lib/platform/clock';
import { type Db, db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { mayFollow } from '../follow-policy';
import type { Cadence } from '../kinds';
import { kindNames, type SetPreferences } from '../preferences-schema';
import { keepFromMail } from './internal/keep-from-mail';

/**
 * How soon a person wants to hear of each kind, and until when not at all by mail. What waits for a mail of a kind now
 * turned off, or in a pause, waits no more; it stays in the app. Refuses a pause that ends before tomorrow (`dateInvalid`).
 */
export async function setPreferences(
  actor: Actor,
  { pausedUntil, ...chosen }: SetPreferences,
): Promise<Result<{ pausedUntil: Date | null }, 'signInNeeded' | 'dateInvalid'>> {
  const verdict = mayFollow(actor);
  const personId = personIdOf(actor);
  if (!verdict.allowed || !personId) return refused('signInNeeded');
  if (pausedUntil !== '' && pausedUntil <= copenhagenDate(now())) return refused('dateInvalid');
  const until = pausedUntil === '' ? null : startOfDay(pausedUntil);
  return db().$transaction(async (tx) => {
    for (const kind of kindNames) {
      const cadence = chosen[kind];
      if (cadence) await setCadence(tx, personId, kind, cadence);
    }
    await tx.notificationState.upsert({
      where: { personId },
      create: { personId, pausedUntil: until },
      update: { pausedUntil: until },
      select: { personId: true },
    });
    const silent = kindNames.filter((kind) => until || chosen[kind] === 'never');
    await keepFromMail(tx, personId, silent);
    await recordEvent(tx, actor, 'preferences.set', { person: personId });
    return ok({ pausedUntil: until });
  });
}

async function setCadence(tx: Db, personId: string, kind: string, cadence: Cadence): Promise<void> {
  await tx.notificationPreference.upsert({
    where: { personId_kind: { personId, kind } },
    create: { personId, kind, cadence },
    update: { cadence, former: null },
    select: { kind: true },
  });
}

/** The first instant of a Copenhagen date. */
function startOfDay(date: string): Date {
  return nextCopenhagenMidnight(new Date(Date.parse(`${date}T12:00:00Z`) - 24 * 3_600_000));
}
