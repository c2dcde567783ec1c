import { demonstrationPeople } from '@/lib/identity/people';
import { hashToken, randomToken } from '@/lib/platform/ids';
import type { Prisma } from '@/prisma/generated/client';
import { after } from './days';
import { citizenId } from './people';
import type { ExampleRows, PhaseRow } from './rows';

type Tx = Prisma.TransactionClient;

const citizen = demonstrationPeople.citizen;

/** What its author changed before anybody supported it. */
const edited = {
  title: 'Klip ikke rabatten før august',
  before: { title: 'Klip ikke rabatten', text: 'Lad blomsterne blive færdige.' },
} as const;
const addedTo = {
  title: 'Hunde i snor på hele stien',
  by: 19,
  day: 9,
  text: 'Eksempel: Jeg har talt med ham, der ejer fårene. Han vil gerne betale for det ene skilt.',
} as const;
const shared = { title: 'A short loop for small legs', since: 6 } as const;
const withdrawn = {
  title: 'En bro over grøften',
  text: 'Eksempel: Der mangler en bro, hvor stien møder grøften. Jeg trækker forslaget tilbage, for kommunen har allerede bestilt en.',
  day: 2,
} as const;
const begun = {
  title: 'Et læskur ved vendepladsen',
  text: 'Eksempel: Når man venter på bussen, er der ingen steder at',
} as const;

/**
 * What can happen to a proposal before staff decide anything: one that was edited, one with an addition, one with co-authors and
 * somebody asked, one taken back, and one that is not sent yet. Made once `rows` are in the database.
 */
export function liveOn(rows: ExampleRows, phase: PhaseRow) {
  const said = { phase, by: addedTo.by, at: after(phase.opened, addedTo.day, 10), text: addedTo.text };
  const additionId = rows.say({ kind: 'addition', ...said });
  const sentAt = after(phase.opened, withdrawn.day, 8);
  const withdrawnId = rows.say(
    { kind: 'proposal', phase, by: 0, authorId: citizen, at: sentAt, text: withdrawn.text },
    { outcome: 'waiting', flags: [] },
  );
  rows.proposals.push({ contributionId: withdrawnId, title: withdrawn.title });

  return async (tx: Tx, now: Date): Promise<void> => {
    const titled = async (title: string) => {
      const found = await tx.contribution.findFirstOrThrow({
        where: { phaseId: phase.id, proposal: { title } },
        select: { id: true, submittedAt: true },
      });
      return found;
    };
    await editExample(tx, await titled(edited.title));
    const { id: proposalId } = await titled(addedTo.title);
    await tx.addition.create({ data: { contributionId: additionId, proposalId }, select: { contributionId: true } });
    await shareExample(tx, (await titled(shared.title)).id, phase, now);
    const withdrawnAt = after(sentAt, 3);
    await tx.withdrawal.create({ data: { contributionId: withdrawnId, withdrawnAt }, select: { contributionId: true } });
    await tx.moderationCase.update({
      where: { contributionId: withdrawnId },
      data: { closedAt: withdrawnAt, version: 2 },
      select: { id: true },
    });
    const at = after(now, -1).getTime();
    const words = { fields: { title: { text: begun.title, at }, text: { text: begun.text, at } }, aside: [] };
    const draft = { personId: citizen, projectId: phase.projectId, words, updatedAt: new Date(at) };
    await tx.proposalDraft.create({ data: draft, select: { projectId: true } });
  };
}

async function editExample(tx: Tx, { id, submittedAt }: { id: string; submittedAt: Date }): Promise<void> {
  const [publishedAt, replacedAt] = [after(submittedAt, 0, 5), after(submittedAt, 0, 6)];
  await tx.formerText.create({
    data: { contributionId: id, ...edited.before, publishedAt, replacedAt },
    select: { id: true },
  });
}

async function shareExample(tx: Tx, proposalId: string, phase: PhaseRow, now: Date): Promise<void> {
  const since = after(phase.opened, shared.since);
  await tx.support.deleteMany({ where: { proposalId, personId: citizenId(23) } });
  await tx.coAuthor.createMany({
    data: [
      { proposalId, personId: citizen, senderShown: 'name', since },
      { proposalId, personId: citizenId(23), senderShown: 'role', since: after(since, 1) },
    ],
  });
  const asked = { email: 'medforfatter@eksempel.invalid', tokenHash: hashToken(randomToken()), invitedAt: now };
  await tx.coAuthorInvitation.create({
    data: { proposalId, ...asked, expiresAt: after(now, 14) },
    select: { id: true },
  });
  const count = await tx.support.count({ where: { proposalId } });
  await tx.supportTally.update({ where: { proposalId }, data: { count }, select: { count: true } });
}
