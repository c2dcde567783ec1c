import { type Actor, personIdOf } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { recordContribution } from '@/lib/contributions/server/record-contribution';
import { copenhagenDate, copenhagenInstant } from '@/lib/i18n/copenhagen';
import type { Locale } from '@/lib/i18n/locale';
import { openCase } from '@/lib/moderation/server/open-case';
import { now } from '@/lib/platform/clock';
import { type Db, Prisma } from '@/lib/platform/db';
import type { EntryPhase, EntrySaid } from './checked-entry';
import { receiveInOrder } from './received-order';

type Entry = {
  phase: EntryPhase;
  said: EntrySaid;
  /** What `checkedEntry` made of it. */
  checked: { title: string; text: string; flags: string[] };
  locale: Locale;
  /** What makes it the same one when it is sent again. */
  key: string;
  /** Of a row in a spreadsheet. */
  source?: { batchId: string; row: number };
  /** Attaches what belongs to it and answers what the case is to be flagged with because of that. */
  attach?: (contributionId: string) => Promise<string[]>;
};

/** Stores what an officer wrote down and opens its case, in the transaction of its command. Known again by its key. */
export async function keepEntry(
  tx: Db,
  actor: Actor,
  { phase, said, checked, locale, key, source, attach }: Entry,
): Promise<{ code: string; isNew: boolean }> {
  const { kind, receivedOn, speaksAs } = said;
  const { title, text, flags } = checked;
  const at = now();
  const received = receivedOn === copenhagenDate(at) ? at : copenhagenInstant(receivedOn, '12:00');
  const order = kind === 'hearing_reply' ? await receiveInOrder(tx, phase, received) : { at, number: 0 };
  const { id, code, isNew } = await recordContribution(tx, {
    kind,
    projectId: phase.projectId,
    phaseId: phase.id,
    authorId: null,
    language: locale,
    text,
    senderShown: said.senderName === '' ? 'role' : 'name',
    submissionKey: `entry-${key}`,
    at: order.at,
    ownRow: rowOf(kind, { phaseId: phase.id, number: order.number, speaksAs, title }),
  });
  if (!isNew) return { code, isNew };
  await tx.staffEntry.create({
    data: {
      contributionId: id,
      channel: said.channel,
      receivedOn: new Date(`${receivedOn}T00:00:00Z`),
      senderName: said.senderName || null,
      contact: said.contact,
      byId: personIdOf(actor),
      enteredAt: at,
      ...source,
    },
    select: { contributionId: true },
  });
  await recordEvent(tx, actor, 'contribution.entered', { contribution: id, project: phase.projectId, phase: phase.id });
  const aboutFiles = (await attach?.(id)) ?? [];
  await openCase(tx, actor, { contributionId: id, flags: [...flags, ...aboutFiles], timing: phase.moderation, at });
  return { code, isNew };
}

type OwnRow = { phaseId: string; number: number; speaksAs: string; title: string };

function rowOf(kind: EntrySaid['kind'], { phaseId, number, speaksAs, title }: OwnRow): Prisma.Sql {
  if (kind === 'proposal') return Prisma.sql`INSERT INTO "Proposal" ("contributionId", "title") SELECT "id", ${title} FROM made`;
  if (kind === 'comment') return Prisma.sql`INSERT INTO "Comment" ("contributionId") SELECT "id" FROM made`;
  return Prisma.sql`INSERT INTO "HearingReply" ("contributionId", "phaseId", "number", "speaksAs", "organisation")
    SELECT "id", ${phaseId}, ${number}, ${speaksAs}::"SpeaksAs", ${title || null} FROM made`;
}
