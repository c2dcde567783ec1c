import { addProjectDocument } from '@/lib/projects/server/add-project-document';
import { withdrawDocument } from '@/lib/projects/server/withdraw-document';
import type { Prisma, PrismaClient } from '@/prisma/generated/client';
import { after, dateColumn } from './days';
import { demonstrationAdministrator, managerId } from './people';
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
}
