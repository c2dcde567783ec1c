import { db } from '@/lib/platform/db';
import { mailServiceId } from '@/lib/platform/mail/service-pace';
import { isServiceAway } from '../delivery-fate';

type Due = { priority: number; count: number; oldest: number };
type Recent = { dead: number; uncertain: number; sent: number; bounced: number; complained: number };

const dayMs = 86_400_000;
/** Shares of fewer mails say nothing. */
const fewestForShares = 100;

/** How the mail is at a moment, in figures. */
export async function getMailFigures(at: Date) {
  const [due, [recent], service] = await Promise.all([dueMail(at), recentMail(at), serviceState(at)]);
  const ofPriority = (priority: number) => {
    const { count = 0, oldest = 0 } = due.find((row) => row.priority === priority) ?? {};
    return { count, oldestSeconds: Math.max(0, oldest) };
  };
  const { dead = 0, uncertain = 0, sent = 0, bounced = 0, complained = 0 } = recent ?? {};
  const share = (count: number) => (sent < fewestForShares ? null : Math.round((10_000 * count) / sent) / 100);
  return {
    dueMail: { urgent: ofPriority(0), news: ofPriority(1), bulk: ofPriority(2) },
    deadMail: dead,
    uncertainMail: uncertain,
    mailService: service,
    bouncedPercent: share(bounced),
    complainedPercent: share(complained),
  };
}

/** A mail whose batch waits for its next attempt is due when that is. */
function dueMail(at: Date): Promise<Due[]> {
  return db().$queryRaw<Due[]>`
    SELECT d."priority", count(*)::int AS "count",
      extract(epoch FROM ${at}::timestamptz - min(greatest(d."nextAttemptAt", b."nextAttemptAt")))::int AS "oldest"
    FROM "Delivery" d LEFT JOIN "MailBatch" b ON b."id" = d."batchId"
    WHERE d."state" = 'pending' AND greatest(d."nextAttemptAt", b."nextAttemptAt") <= ${at}::timestamptz
    GROUP BY d."priority"`;
}

function recentMail(at: Date): Promise<Recent[]> {
  const since = new Date(at.getTime() - dayMs);
  return db().$queryRaw<Recent[]>`
    SELECT (SELECT count(*)::int FROM "Delivery" WHERE "state" = 'dead') AS "dead",
      (SELECT count(*)::int FROM "Delivery" WHERE "state" = 'uncertain') AS "uncertain",
      count(*)::int AS "sent", count(*) FILTER (WHERE "state" = 'bounced')::int AS "bounced",
      count(*) FILTER (WHERE "state" = 'complained')::int AS "complained"
    FROM "Delivery" WHERE "sentAt" >= ${since}::timestamptz`;
}

async function serviceState(at: Date): Promise<'well' | 'away' | 'refusing'> {
  const row = await db().mailService.findUnique({
    where: { id: mailServiceId },
    select: { failedBatches: true, silences: true, pausedUntil: true, lastError: true },
  });
  if (!row) return 'well';
  if (isServiceAway({ batches: row.failedBatches.length, silences: row.silences })) return 'away';
  return row.lastError && row.pausedUntil && row.pausedUntil > at ? 'refusing' : 'well';
}
