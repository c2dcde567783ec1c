import { type Actor, personIdOf } from '@/lib/audit/actor';
import { reach } from '@/lib/audit/permissions';
import { recordEvent } from '@/lib/audit/server/record-event';
import { recordContribution } from '@/lib/contributions/server/record-contribution';
import { copenhagenDate, copenhagenInstant, dateOnly } from '@/lib/i18n/copenhagen';
import { openCase } from '@/lib/moderation/server/open-case';
import { now } from '@/lib/platform/clock';
import { type Db, db, Prisma } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { submissionKeyOf } from '@/lib/platform/submission-key';
import { mayEnterContributions } from '../entry-policy';
import type { EnterContribution } from '../entry-schema';
import { type ScreeningRefusal, screenWords } from '../screened-words';
import { receiveInOrder } from './internal/received-order';

export type EnterContributionRefusal =
  | 'signInNeeded'
  | 'notAllowed'
  | 'phaseNotFound'
  | 'actNotAllowed'
  | 'receivedLater'
  | 'receivedBeforePhase'
  | 'receivedAfterPhase'
  | ScreeningRefusal;

type Entered = { code: string; project: string; phase: string };

/**
 * Writes down a letter, a call or what was said at a meeting, for whoever said it; the code is theirs to have. It goes the way
 * of everything else, marked for all to see. Of a hearing the day it was received decides whether it came in time. Sent twice
 * it is stored once and answers the same.
 */
export async function enterContribution(
  actor: Actor,
  input: EnterContribution,
): Promise<Result<Entered, EnterContributionRefusal>> {
  const verdict = mayEnterContributions(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  const phase = await db().phase.findFirst({
    where: { id: input.phaseId, publication: { isNot: null }, projectId: reach(actor, 'contribution.enter') },
    select: { id: true, slug: true, projectId: true, acts: true, opensOn: true, closesOn: true, moderation: true, project: true },
  });
  if (!phase) return refused('phaseNotFound');
  const { kind, receivedOn } = input;
  if (!phase.acts.includes(kind)) return refused('actNotAllowed');
  if (receivedOn > copenhagenDate(now())) return refused('receivedLater');
  if (receivedOn < dateOnly(phase.opensOn)) return refused('receivedBeforePhase');
  if (kind !== 'hearing_reply' && receivedOn > dateOnly(phase.closesOn)) return refused('receivedAfterPhase');
  const organisation = kind === 'hearing_reply' && input.speaksAs !== 'citizen' ? input.organisation : '';
  const screened = screenWords({ ...input, title: kind === 'proposal' ? input.title : organisation });
  if (!screened.ok) return screened;
  const { title, text, flags } = screened.value;

  return db().$transaction(async (tx) => {
    const at = now();
    const received = receivedOn === copenhagenDate(at) ? at : copenhagenInstant(receivedOn, '12:00');
    const order = kind === 'hearing_reply' ? await receiveInOrder(tx, phase, received) : { at, number: 0 };
    const { id, code, isNew } = await recordContribution(tx, {
      kind,
      projectId: phase.projectId,
      phaseId: phase.id,
      authorId: null,
      language: input.locale,
      text,
      senderShown: input.senderName === '' ? 'role' : 'name',
      submissionKey: `entry-${submissionKeyOf(String(personIdOf(actor)), phase.id, input.submissionKey, title, text)}`,
      at: order.at,
      ownRow: rowOf(kind, { phaseId: phase.id, number: order.number, speaksAs: input.speaksAs, title }),
    });
    const entered = { code, project: phase.project.slug, phase: phase.slug };
    if (!isNew) return ok(entered);
    await keepEntry(tx, id, input, personIdOf(actor), at);
    await recordEvent(tx, actor, 'contribution.entered', { contribution: id, project: phase.projectId, phase: phase.id });
    await openCase(tx, actor, { contributionId: id, flags, timing: phase.moderation, at });
    return ok(entered);
  });
}

type OwnRow = { phaseId: string; number: number; speaksAs: string; title: string };

function rowOf(kind: EnterContribution['kind'], { phaseId, number, speaksAs, title }: OwnRow): Prisma.Sql {
  if (kind === 'proposal') return Prisma.sql`INSERT INTO "Proposal" ("contributionId", "title") SELECT "id", ${title} FROM made`;
  if (kind === 'comment') return Prisma.sql`INSERT INTO "Comment" ("contributionId") SELECT "id" FROM made`;
  return Prisma.sql`INSERT INTO "HearingReply" ("contributionId", "phaseId", "number", "speaksAs", "organisation")
    SELECT "id", ${phaseId}, ${number}, ${speaksAs}::"SpeaksAs", ${title || null} FROM made`;
}

async function keepEntry(tx: Db, contributionId: string, input: EnterContribution, byId: string | null, at: Date): Promise<void> {
  await tx.staffEntry.create({
    data: {
      contributionId,
      channel: input.channel,
      receivedOn: new Date(`${input.receivedOn}T00:00:00Z`),
      senderName: input.senderName || null,
      contact: input.contact,
      byId,
      enteredAt: at,
    },
    select: { contributionId: true },
  });
}
