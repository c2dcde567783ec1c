import { type Actor, personIdOf } from '@/lib/audit/actor';
import { reach } from '@/lib/audit/permissions';
import { recordEvent } from '@/lib/audit/server/record-event';
import { recordEvents } from '@/lib/audit/server/record-events';
import { contributionsEventIds } from '@/lib/contributions/server/contribution-event-ids';
import { now } from '@/lib/platform/clock';
import { type Db, db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { mayAnswer } from '../answer-policy';
import type { AnswerInBulk } from '../bulk-answer-schema';

export type AnswerInBulkRefusal = 'signInNeeded' | 'notAllowed' | 'contributionNotFound' | 'bulkNotFound';

/**
 * Gives each of several contributions its own official answer in one go: each with its event, so that its people hear of it.
 * One that somebody has answered meanwhile, or that cannot be answered, is held back and named in the report
 * (`getBulkReport`). Where none can be reached nothing happens. Sent twice it is done once.
 */
export async function answerInBulk(
  actor: Actor,
  { bulkId, answers }: AnswerInBulk,
): Promise<Result<{ bulkId: string }, AnswerInBulkRefusal>> {
  const verdict = mayAnswer(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  const byId = personIdOf(actor);
  if (!byId) return refused('signInNeeded');
  return db().$transaction(async (tx) => {
    const found = await holdContributions(
      tx,
      actor,
      answers.map(({ code }) => code),
    );
    if (found.size === 0) return refused('contributionNotFound');
    const at = now();
    const act = { id: bulkId, byId, kind: 'answer' as const };
    const { count } = await tx.bulkAct.createMany({
      data: [{ ...act, startedAt: at, finishedAt: at }],
      skipDuplicates: true,
    });
    if (count === 0) return (await tx.bulkAct.count({ where: act })) === 1 ? ok({ bulkId }) : refused('bulkNotFound');

    const items = answers.map(({ code, text }, position) => {
      const contribution = found.get(code);
      return { position, code, text, contribution, result: outcomeFor(contribution) };
    });
    const given = items.flatMap(({ contribution, text, result }) =>
      contribution && result === 'done' ? { contributionId: contribution.id, language: contribution.language, text } : [],
    );
    await tx.officialAnswer.createMany({ data: given.map((answer) => ({ ...answer, byId, answeredAt: at })) });
    await tx.bulkItem.createMany({ data: items.map(({ position, code, result }) => ({ bulkId, position, code, result })) });
    const events = await contributionsEventIds(
      tx,
      given.map(({ contributionId }) => contributionId),
    );
    await recordEvents(tx, actor, 'answer.given', events);
    await recordEvent(tx, actor, 'bulk.decided', { person: byId });
    return ok({ bulkId });
  });
}

type Held = { id: string; language: string; isPublished: boolean; isAnswered: boolean };

function outcomeFor(contribution: Held | undefined): 'done' | 'contributionNotFound' | 'notPublished' | 'alreadyAnswered' {
  if (!contribution) return 'contributionNotFound';
  if (!contribution.isPublished) return 'notPublished';
  return contribution.isAnswered ? 'alreadyAnswered' : 'done';
}

/** Two who answer the same contribution at once wait here for one another; only then is it asked who came first. */
async function holdContributions(tx: Db, actor: Actor, codes: string[]): Promise<Map<string, Held>> {
  await tx.$executeRaw`SELECT 1 FROM "Contribution" WHERE "code" = ANY(${codes}::text[]) ORDER BY "id" FOR UPDATE`;
  const rows = await tx.contribution.findMany({
    where: { code: { in: codes }, projectId: reach(actor, 'contribution.answer') },
    select: {
      id: true,
      code: true,
      language: true,
      publication: { select: { contributionId: true } },
      answers: { take: 1, select: { id: true } },
    },
  });
  return new Map(
    rows.map(({ code, publication, answers, ...row }) => [
      code,
      { ...row, isPublished: publication !== null, isAnswered: answers.length > 0 },
    ]),
  );
}
