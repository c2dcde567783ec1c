import { demonstrationPeople } from '@/lib/identity/people';
import type { Prisma } from '@/prisma/generated/client';
import { after, dateColumn } from './days';
import { citizenId, citizenNumbers, demonstrationAdministrator, managerId } from './people';
import { exampleCommitteeId, exampleProject } from './phases';
import type { ExampleRows } from './rows';

type Tx = Prisma.TransactionClient;

const invitedCitizens = citizenNumbers.slice(0, 3);

/** A fictional project that only some of the fictional people can read, with what they say to one another. */
export async function openCircle(tx: Tx, rows: ExampleRows, now: Date): Promise<void> {
  const theme = await tx.theme.findFirstOrThrow({ where: { ref: 'T1' }, select: { id: true } });
  const opened = after(now, -30);
  const project = await tx.project.create({
    data: {
      slug: `${exampleProject}-foelgegruppe`,
      titleDa: 'Følgegruppe for Eksempelby Solpark',
      titleEn: 'Advisory group for Eksempelby Solar Park',
      summaryDa: 'Et opdigtet projekt for inviterede. Her taler naboerne med kommunen, før noget vises for alle.',
      summaryEn:
        'An invented project for invited people. Here the neighbours talk with the municipality before anything is shown to all.',
      inviteOnly: true,
      isExample: true,
      contactName: 'Anne Eksempel',
      contactEmail: 'anne@eksempel.invalid',
      createdAt: dateColumn(now, -32),
      themes: { create: { themeId: theme.id, isPrimary: true } },
      managers: { create: { userId: managerId, assignedAt: dateColumn(now, -32) } },
      opening: { create: { openedAt: opened, byId: demonstrationAdministrator } },
      facts: {
        create: {
          key: 'homes',
          position: 0,
          labelDa: 'Naboer i gruppen',
          labelEn: 'Neighbours in the group',
          valueDa: '4 husstande',
          valueEn: '4 households',
          source: 'Eksempel',
        },
      },
      newsPosts: {
        create: {
          slug: 'dagsorden',
          titleDa: 'Dagsorden til næste møde',
          titleEn: 'Agenda of the next meeting',
          textDa: 'Eksempel: Vi skal tale om indkørslen og om hegnet mod syd.',
          textEn: 'Example: We are to talk about the drive and about the hedge to the south.',
          publishedAt: after(now, -3),
          byId: managerId,
          isExample: true,
        },
      },
      meetings: {
        create: {
          titleDa: 'Møde i følgegruppen',
          titleEn: 'Meeting of the advisory group',
          descriptionDa: 'Eksempel: Vi mødes hos en af naboerne.',
          descriptionEn: 'Example: We meet at the home of one of the neighbours.',
          organiser: 'Eksempel Energi',
          placeDa: 'Eksempelvej 1',
          placeEn: 'Eksempelvej 1',
          startsAt: after(dateColumn(now, 14), 0, 17),
          endsAt: after(dateColumn(now, 14), 0, 19),
          takesSignUp: true,
          seats: 6,
          isExample: true,
          byId: managerId,
          createdAt: after(now, -3),
        },
      },
    },
    select: { id: true },
  });
  await inviteExamples(tx, project.id, opened);
  const opensOn = dateColumn(now, -29);
  const phase = await tx.phase.create({
    data: {
      projectId: project.id,
      slug: 'samtale',
      titleDa: 'Samtale med naboerne',
      titleEn: 'A talk with the neighbours',
      descriptionDa: 'Hvad skal vi tage højde for, før planen vises for alle?',
      descriptionEn: 'What should we take into account before the plan is shown to all?',
      influenceDa: ['Indkørslen', 'Hegnet mod syd'],
      influenceEn: ['The drive', 'The hedge to the south'],
      settledDa: ['At der kommer en høring for alle bagefter'],
      settledEn: ['That a hearing for everybody follows'],
      afterwardsDa: 'Udvalget læser referatet. Derefter kommer planen i høring for alle.',
      afterwardsEn: 'The committee reads the minutes. After that the plan goes to a hearing for everybody.',
      committeeId: exampleCommitteeId,
      opensOn,
      closesOn: dateColumn(now, 40),
      acts: ['comment'],
      isExample: true,
      publication: { create: { publishedAt: after(opened, 1) } },
    },
    select: { id: true },
  });
  const at = { id: phase.id, projectId: project.id, themeIds: [theme.id], opened: opensOn };
  const first = rows.say({ kind: 'comment', phase: at, by: 1, at: after(opened, 3), text: firstWords });
  const answer = rows.say({ kind: 'comment', phase: at, by: 2, at: after(opened, 4), text: secondWords });
  rows.comments.push(
    { contributionId: first, onProposalId: null },
    { contributionId: answer, onProposalId: null, parentId: first },
  );
  rows.answer(first, at, 'Eksempel: Tak. Vi tager indkørslen med på næste møde.', after(opened, 6));
}

const firstWords = 'Indkørslen ligger lige over for vores stuevindue. Kan den flyttes ned til den gamle markvej?';
const secondWords = 'Det ville også være bedst for os. Markvejen er bred nok.';

async function inviteExamples(tx: Tx, projectId: string, invitedAt: Date): Promise<void> {
  const ids = [demonstrationPeople.citizen, ...invitedCitizens.map(citizenId)];
  const people = await tx.user.findMany({ where: { id: { in: ids } }, select: { email: true, locale: true } });
  const known = people.flatMap(({ email, locale }) => (email ? [{ email, locale }] : []));
  await tx.projectInvitation.createMany({
    data: [...known, { email: 'nabo@eksempel.invalid', locale: 'da' }].map((each) => ({
      ...each,
      projectId,
      invitedAt,
      byId: managerId,
    })),
  });
}
