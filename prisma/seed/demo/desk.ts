import { addDays } from '@/lib/i18n/copenhagen';
import { demonstrationPeople } from '@/lib/identity/people';
import { dueTime } from '@/lib/moderation/office-hours';
import { municipality } from '@/lib/platform/municipality';
import type { Prisma } from '@/prisma/generated/client';
import { after } from './days';
import { managerId } from './people';

type Tx = Prisma.TransactionClient;

const templates: Omit<Prisma.TextTemplateCreateManyInput, 'editedById' | 'isExample'>[] = [
  {
    purpose: 'reason',
    name: 'Andres oplysninger',
    reason: 'personal_data',
    textDa:
      'Dit bidrag til {projekt} nævner oplysninger om en anden person. Skriv det gerne igen uden navn, adresse og nummer. Koden er {kode}.',
    textEn:
      'Your contribution to {project} holds details of another person. Please write it again without name, address and number. The code is {code}.',
  },
  {
    purpose: 'reason',
    name: 'Uden for emnet',
    reason: 'off_topic',
    textDa:
      'I {fase} spørger vi om noget andet end det, du skriver om. Se, hvad man kan påvirke i {projekt}, og skriv gerne igen.',
    textEn:
      'In {phase} we ask about something else than you write about. See what can be influenced in {project}, and please write again.',
  },
  {
    purpose: 'answer',
    name: 'Tak, vi svarer senere',
    textDa: 'Tak for dit bidrag til {projekt}. Vi samler svarene og skriver her, når {fase} er slut.',
    textEn: 'Thank you for your contribution to {project}. We gather the answers and write here when {phase} has ended.',
  },
];

/**
 * The desk as somebody leaves it in the middle of a day: every waiting case with its target, one overdue, one
 * taken on, one with a note, templates, a saved filter and a bulk act that was undone. Runs after what was said.
 */
export async function layDesk(tx: Tx, now: Date): Promise<void> {
  const hours = municipality().officeHours;
  const waiting = await tx.moderationCase.findMany({
    where: { closedAt: null, contribution: { isExample: true } },
    orderBy: [{ openedAt: 'asc' }, { id: 'asc' }],
    select: { id: true, openedAt: true, contribution: { select: { code: true } } },
  });
  for (const { id, openedAt } of waiting) {
    const dueAt = dueTime(hours, openedAt, municipality().targetDays.case);
    await tx.moderationCase.update({ where: { id }, data: { dueAt }, select: { id: true } });
  }
  const [oldest, second, third] = waiting;
  if (!oldest || !second || !third) throw new Error('The demonstration needs three waiting cases.');
  const before = dueTime(hours, new Date(`${addDays(now.toISOString().slice(0, 10), -7)}T09:00:00Z`), 1);
  await tx.moderationCase.update({ where: { id: oldest.id }, data: { dueAt: before }, select: { id: true } });
  await tx.moderationCase.update({
    where: { id: second.id },
    data: { assigneeId: demonstrationPeople.administrator, assignedAt: after(now, 0, -3) },
    select: { id: true },
  });
  await tx.caseNote.create({
    data: {
      caseId: third.id,
      byId: managerId,
      text: 'Eksempel: Jeg har spurgt en kollega i Plan og Miljø. Vent med at afgøre sagen.',
      writtenAt: after(now, 0, -2),
    },
    select: { id: true },
  });
  await tx.textTemplate.createMany({
    data: templates.map((template) => ({ ...template, editedById: managerId, editedAt: after(now, -30), isExample: true })),
  });
  await tx.savedFilter.create({
    data: { personId: managerId, name: 'Haster, ingen har dem', query: 'assignee=nobody&sort=urgent', savedAt: after(now, -10) },
    select: { id: true },
  });
  await tx.bulkAct.create({
    data: {
      id: 'example-bulk-act',
      byId: managerId,
      kind: 'publish',
      startedAt: after(now, -1),
      finishedAt: after(now, -1),
      undoneAt: after(now, -1),
      items: {
        create: [
          { position: 0, code: second.contribution.code, result: 'assignedToOther' },
          { position: 1, code: third.contribution.code, result: 'done', version: 2, undoResult: 'done' },
        ],
      },
    },
    select: { id: true },
  });
}
