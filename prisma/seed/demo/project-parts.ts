import { addProjectDocument } from '@/lib/projects/server/add-project-document';
import { withdrawDocument } from '@/lib/projects/server/withdraw-document';
import type { Prisma, PrismaClient } from '@/prisma/generated/client';
import { after, dateColumn } from './days';
import { citizenId, demonstrationAdministrator, managerId } from './people';
import { exampleProject } from './phases';
import { simplePdf } from './simple-pdf';

type Tx = Prisma.TransactionClient;

/** News of the fictional project. */
export async function tellNews(tx: Tx, projectId: string, now: Date): Promise<void> {
  await tx.newsPost.create({
    data: {
      projectId,
      slug: 'stien-er-maalt-op',
      titleDa: 'Stien er målt op',
      titleEn: 'The path has been measured',
      textDa:
        'Eksempel: I sidste uge blev stien rundt om anlægget målt op. Den er 3,2 kilometer.\n\n- Tre steder er våde\n- To steder kan en barnevogn ikke komme forbi\n\nSkriv et forslag, hvis du ved, hvad der kan gøres.',
      textEn:
        'Example: Last week the path around the plant was measured. It is 3.2 kilometres.\n\n- Three places are wet\n- In two places a pram cannot get past\n\nWrite a proposal if you know what can be done.',
      publishedAt: after(now, -6),
      editedAt: after(now, -5),
      byId: managerId,
      isExample: true,
    },
    select: { id: true },
  });
}

/** A meeting that was held, with its minutes, and one that comes, full and with somebody waiting. */
export async function holdMeetings(tx: Tx, projectId: string, now: Date): Promise<void> {
  const spokenOf = await tx.contribution.findFirst({
    where: { projectId, kind: 'proposal', publication: { isNot: null } },
    orderBy: { code: 'asc' },
    select: { id: true },
  });
  const day = (days: number, hour: number) => after(dateColumn(now, days), 0, hour);
  const shared = { projectId, organiser: 'Eksempel Energi', isExample: true, byId: managerId };
  await tx.meeting.create({
    data: {
      ...shared,
      titleDa: 'Gåtur langs det nye hegn',
      titleEn: 'A walk along the new hedge',
      descriptionDa: 'Eksempel: Vi gik en tur og talte om, hvad der kan ses fra vejen.',
      descriptionEn: 'Example: We went for a walk and spoke of what can be seen from the road.',
      placeDa: 'Parkeringspladsen i Eksempelby',
      placeEn: 'The car park in Eksempelby',
      startsAt: day(-20, 16),
      endsAt: day(-20, 18),
      createdAt: day(-40, 9),
      minutesDa: 'Eksempel: Ni mennesker gik med. De fleste ville have et højere hegn mod syd.',
      minutesEn: 'Example: Nine people came. Most wanted a higher hedge towards the south.',
      mentions: { create: spokenOf ? { contributionId: spokenOf.id } : [] },
    },
    select: { id: true },
  });
  const { id: meetingId } = await tx.meeting.create({
    data: {
      ...shared,
      titleDa: 'Borgermøde om stien',
      titleEn: 'Public meeting about the path',
      descriptionDa: 'Eksempel: Kom og fortæl, hvor stien skal gå. Der er kaffe.',
      descriptionEn: 'Example: Come and say where the path should go. There is coffee.',
      placeDa: 'Eksempelby Forsamlingshus',
      placeEn: 'Eksempelby village hall',
      link: 'https://eksempel.invalid/moede',
      startsAt: day(30, 17),
      endsAt: day(30, 19),
      createdAt: day(-10, 9),
      takesSignUp: true,
      seats: 3,
      moves: {
        create: {
          startsAt: day(28, 17),
          endsAt: day(28, 19),
          placeDa: 'Skolen i Eksempelby',
          placeEn: 'The school in Eksempelby',
          link: 'https://eksempel.invalid/foerste-moede',
          movedAt: day(-2, 10),
          byId: managerId,
        },
      },
    },
    select: { id: true },
  });
  const people = [1, 2, 3, 4].map(citizenId);
  await tx.meetingSignUp.createMany({
    data: people.map((personId, at) => ({ meetingId, personId, seat: at < 3 ? at + 1 : null, signedUpAt: day(-9, at) })),
  });
  await tx.meeting.create({
    data: {
      ...shared,
      titleDa: 'Åbent hus i skurvognen',
      titleEn: 'Open house in the site hut',
      descriptionDa: 'Eksempel: Åbent hus, som blev aflyst.',
      descriptionEn: 'Example: An open house that was cancelled.',
      placeDa: 'Skurvognen',
      placeEn: 'The site hut',
      startsAt: day(12, 12),
      endsAt: day(12, 14),
      createdAt: day(-10, 9),
      takesSignUp: true,
      seats: 50,
      cancellation: {
        create: {
          reasonDa: 'Eksempel: Skurvognen er flyttet.',
          reasonEn: 'Example: The hut has been moved.',
          byId: managerId,
        },
      },
    },
    select: { id: true },
  });
}

/** A draft that waits for a colleague, sent back once before. */
export async function draftForReview(tx: Tx, now: Date): Promise<void> {
  const theme = await tx.theme.findFirstOrThrow({ where: { ref: 'T1' }, select: { id: true } });
  await tx.project.create({
    data: {
      slug: `${exampleProject}-etape-to`,
      titleDa: 'Eksempelby Solpark, etape to',
      titleEn: 'Eksempelby Solar Park, stage two',
      summaryDa: 'Et opdigtet projekt, der ikke er vist endnu. Det venter på, at en kollega ser det igennem.',
      summaryEn: 'An invented project that is not shown yet. It waits for a colleague to look at it.',
      status: 'planned',
      isExample: true,
      createdAt: dateColumn(now, -4),
      themes: { create: { themeId: theme.id, isPrimary: true } },
      managers: { create: { userId: managerId, assignedAt: dateColumn(now, -4) } },
      reviews: {
        create: [
          {
            askedById: managerId,
            note: 'Eksempel: Se især på resuméet.',
            askedAt: after(now, -3),
            outcome: 'returned',
            words: 'Eksempel: Skriv, hvem der beslutter.',
            decidedAt: after(now, -2),
            decidedById: demonstrationAdministrator,
          },
          { askedById: demonstrationAdministrator, note: 'Eksempel: Nu står der, hvem der beslutter.', askedAt: after(now, -1) },
        ],
      },
    },
    select: { id: true },
  });
}

const documents = [
  {
    name: 'redegoerelse.pdf',
    lines: ['Eksempel: redegørelse for Eksempelby Solpark', 'Første udgave'],
    titleDa: 'Redegørelse for anlægget',
    titleEn: 'Statement about the plant',
    kind: 'plan_proposal',
    accessible: 'yes',
    withdrawn: false,
  },
  {
    name: 'visualisering.pdf',
    lines: ['Eksempel: sådan ser hegnet ud fra vejen'],
    titleDa: 'Hegnet set fra vejen',
    titleEn: 'The hedge seen from the road',
    kind: 'visualisation',
    accessible: 'no',
    withdrawn: true,
  },
] as const;

/** Puts example files on the fictional project through the door employees use: one with a new version, one withdrawn. */
export async function addExampleDocuments(db: PrismaClient): Promise<void> {
  const { id: projectId } = await db.project.findUniqueOrThrow({ where: { slug: exampleProject }, select: { id: true } });
  const manager = {
    kind: 'employee',
    personId: managerId,
    locale: 'da',
    roles: ['project_manager'],
    projectIds: [projectId],
  } as const;
  const add = async (
    { name, lines, withdrawn: _, ...said }: (typeof documents)[number],
    more: { replacesId: string | null; edition: string },
  ) => {
    const file = { name, bytes: simplePdf([...lines, more.edition], { title: 'Eksempel' }) };
    const input = { ...said, projectId, language: 'da', looked: false, file, replacesId: more.replacesId } as const;
    const added = await addProjectDocument(manager, input);
    if (!added.ok) throw new Error(`The example document ${name} was not taken: ${added.code}.`);
    return db.projectDocument.findFirstOrThrow({
      where: { projectId, titleDa: said.titleDa, replacement: null },
      select: { id: true },
    });
  };
  for (const example of documents) {
    const { id } = await add(example, { replacesId: null, edition: 'Eksempel 1' });
    if (example.withdrawn) {
      const reasons = {
        reasonDa: 'Eksempel: Billedet viste det forkerte hegn.',
        reasonEn: 'Example: The picture showed the wrong hedge.',
      };
      await withdrawDocument(manager, { id, ...reasons });
    } else await add(example, { replacesId: id, edition: 'Eksempel 2' });
  }
  // Nobody is to hear of what never happened.
  await db.pendingEvent.deleteMany({
    where: { event: { type: { in: ['project_document.added', 'project_document.withdrawn'] } } },
  });
}
