import { demonstrationPeople } from '@/lib/identity/people';
import type { Prisma } from '@/prisma/generated/client';
import { after } from './days';
import { exampleDocuments, exampleParties, exampleReplies } from './hearing-content';
import { managerId } from './people';
import type { ExampleRows, PhaseRow } from './rows';

type Tx = Prisma.TransactionClient;

/** What makes the two example hearings hearings: one that has been, with its list and documents, and one that is open. */
export async function createHearings(tx: Tx, { closed, open }: { closed: PhaseRow; open: PhaseRow }): Promise<void> {
  await tx.hearing.createMany({
    data: [
      {
        phaseId: closed.id,
        legalBases: ['PL-LP-4'],
        minorityDa: 'Eksempel: Et medlem af udvalget mener, at etape to bør vente, til den første er målt.',
        minorityEn: 'Example: One member of the committee thinks that stage two should wait until the first has been measured.',
        complaintDa: 'Eksempel: Her står, hvem du kan klage til. Projektet er opdigtet, så der er ingen at klage til.',
        complaintEn:
          'Example: Here it says to whom you can complain. The project is invented, so there is nobody to complain to.',
        reasonDa: 'Eksempel: Ændringen er lille, og alle, den rører, har fået brev.',
        reasonEn: 'Example: The change is small, and everybody it touches has had a letter.',
        meetingOn: after(closed.opened, 7),
        meetingDa: 'Kl. 19 i Eksempelby Forsamlingshus',
        meetingEn: 'At 7 pm in Eksempelby village hall',
        meetingOrganiser: 'Eksempel Sol A/S',
        meetingReason: 'Eksempel: Forsamlingshuset var ikke ledigt før.',
      },
      { phaseId: open.id, legalBases: ['PL-23C'] },
    ],
  });
  await tx.hearingDocument.createMany({
    data: exampleDocuments.map((document) => ({ ...document, phaseId: closed.id, addedAt: closed.opened })),
  });
  await tx.consultedParty.createMany({
    data: exampleParties.map(({ name, kind, answered, noRemarks }) => {
      const day = answered ?? noRemarks;
      return {
        phaseId: closed.id,
        name,
        kind,
        sentOn: closed.opened,
        outcome: day === undefined ? null : answered === undefined ? ('no_remarks' as const) : ('answered' as const),
        outcomeOn: day === undefined ? null : after(closed.opened, day),
      };
    }),
  });
}

/** The replies, in the order they were received. */
export function replyToHearing(rows: ExampleRows, phase: PhaseRow): void {
  for (const [index, reply] of exampleReplies.entries()) {
    const { by, text, named, waits, speaksAs = 'citizen', organisation } = reply;
    const at = after(phase.opened, reply.day, reply.hour);
    const authorId = reply.isOwn ? demonstrationPeople.citizen : undefined;
    const senderShown = named ? ('name' as const) : undefined;
    const said = { kind: 'hearing_reply' as const, phase, by, authorId, at, text, senderShown };
    const contributionId = waits ? rows.say(said, { outcome: 'waiting', flags: waits }) : rows.say(said);
    rows.replies.push({ contributionId, phaseId: phase.id, number: index + 1, speaksAs, organisation });
    if (reply.isObjection) rows.objections.push({ contributionId, recordedAt: after(at, 1), recordedById: managerId });
  }
}
