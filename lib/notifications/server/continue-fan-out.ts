import { type Db, db } from '@/lib/platform/db';
import { isSingle, whoHears } from '../who-hears';
import { tell } from './internal/tell';

/** People looked at in one go: a fraction of a second of the database's time. */
const peopleAtOnce = 1000;
const eventsAtOnce = 50;
const longestMs = 30_000;

type Started = { eventId: bigint; step: number; after: string; type: string };

/**
 * Tells the next people of the events that many may hear of, oldest event first, and notes how far it came in the
 * same transaction: a worker that dies in the middle is continued by the next as if nothing had been. Several
 * workers may do it at once. True when there is more to tell.
 */
export async function continueFanOut(at: Date, people = peopleAtOnce): Promise<boolean> {
  return db().$transaction(
    async (tx) => {
      const started = await tx.$queryRaw<Started[]>`
        SELECT f."eventId", f."step", f."after", e."type" FROM "FanOut" f JOIN "Event" e ON e."id" = f."eventId"
        ORDER BY f."eventId" LIMIT ${eventsAtOnce} FOR UPDATE OF f SKIP LOCKED`;
      let left = people;
      const finished: bigint[] = [];
      for (const event of started) {
        if (left <= 0) break;
        const { seen, isFinished } = await tellWide(tx, event, left, at);
        left -= seen;
        if (isFinished) finished.push(event.eventId);
      }
      await tx.fanOut.deleteMany({ where: { eventId: { in: finished } } });
      return left <= 0 || started.length === eventsAtOnce;
    },
    { timeout: longestMs },
  );
}

async function tellWide(tx: Db, { eventId, type, ...from }: Started, people: number, at: Date) {
  const rules = whoHears(type).filter(({ who }) => !isSingle(who));
  let { step, after } = from;
  let seen = 0;
  for (; step < rules.length; step++, after = '') {
    const rule = rules[step];
    if (!rule) break;
    const told = [{ eventId, purpose: rule.purpose }];
    const page = await tell(tx, { who: rule.who, told, after, limit: people - seen, at });
    seen += page.seen;
    if (seen < people) continue;
    await tx.fanOut.update({ where: { eventId }, data: { step, after: page.last }, select: { eventId: true } });
    return { seen, isFinished: false };
  }
  return { seen, isFinished: true };
}
