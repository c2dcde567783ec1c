import sharp from 'sharp';
import { flagsOfFiles } from '@/lib/files/screened-file';
import { attachScans } from '@/lib/files/server/attach-scans';
import { receiveFiles } from '@/lib/files/server/receive-files';
import type { PrismaClient } from '@/prisma/generated/client';
import { managerId } from './people';
import { simplePdf } from './simple-pdf';

type Example = { title: string; name: string; altText: string; bytes: () => Promise<Uint8Array> };

/** Files of example proposals, by the proposal's title. Drawn here; nobody has been photographed and no place is meant. */
const examples: Example[] = [
  {
    title: 'En indgang fra stationen',
    name: 'indgang.png',
    altText: 'Tegning: En sti begynder ved en perron, går gennem en åbning i en hæk og ud mellem rækker af solceller.',
    bytes: () => drawn(station),
  },
  {
    title: 'A short loop for small legs',
    name: 'loop.png',
    altText: 'Drawing: a long path in a dashed line and a short red loop on it with three stops for children.',
    bytes: () => drawn(loop),
  },
  {
    title: 'Klip ikke rabatten før august',
    name: 'blomster i rabatten.pdf',
    altText: '',
    bytes: async () =>
      simplePdf(
        ['Eksempel: blomster i rabatten', 'Maj: kodriver og vejbred', 'Juni: blåhat og kællingetand', 'Juli: knopurt og gulerod'],
        { title: 'Eksempel' },
      ),
  },
  {
    title: 'Vandpost ved den nordlige bænk',
    name: 'vandpost.png',
    altText: '',
    bytes: () => drawn(tap),
  },
  {
    title: 'Vandpost ved den nordlige bænk',
    name: 'tilbud.pdf',
    altText: '',
    bytes: async () =>
      simplePdf(['Eksempel: tilbud på en vandpost', 'Skriv til vandpost@eksempel.invalid'], { title: 'Eksempel' }),
  },
];

/** Sends the files through the door citizens use, and gives each to its proposal. */
export async function sendExampleFiles(db: PrismaClient): Promise<void> {
  for (const { title, name, altText, bytes } of examples) {
    const found = await db.contribution.findFirst({
      where: { isExample: true, proposal: { title } },
      select: { id: true, authorId: true },
    });
    if (!found?.authorId) continue;
    const author = { kind: 'citizen', personId: found.authorId, locale: 'da' } as const;
    const files = [{ slot: 0, name, altText, bytes: await bytes() }];
    const said = { falseAlarm: false, keepContact: false, quarantineFile: false };
    const received = await receiveFiles(author, { uploadKey: '', files, dropped: [], altTexts: {}, ...said });
    if (!received.ok || received.value.problems.length > 0) throw new Error(`The example file ${name} was not taken.`);
    await db.uploadedFile.updateMany({
      where: { ownerId: found.authorId, uploadKey: received.value.uploadKey },
      data: { contributionId: found.id },
    });
    const flags = flagsOfFiles(await db.uploadedFile.findMany({ where: { contributionId: found.id } }));
    await db.moderationCase.updateMany({ where: { contributionId: found.id, closedAt: null }, data: { flags } });
  }
}

/** The paper behind an example letter that an officer has written down, for everybody to see. */
export async function scanExampleLetter(db: PrismaClient): Promise<void> {
  const letter = await db.staffEntry.findFirst({
    where: { channel: 'letter', contribution: { isExample: true } },
    select: { contributionId: true, contribution: { select: { text: true, projectId: true } } },
  });
  if (!letter) return;
  const { contributionId, contribution } = letter;
  const lines = ['Eksempel: et brev', ...contribution.text.split('. ')];
  const officer = {
    kind: 'employee',
    personId: managerId,
    locale: 'da',
    roles: ['project_manager'],
    projectIds: [contribution.projectId],
  } as const;
  const files = [{ slot: 0, name: 'eksempel-brev.pdf', altText: '', bytes: simplePdf(lines, { title: 'Eksempel' }) }];
  const said = { falseAlarm: false, keepContact: false, quarantineFile: false };
  const received = await receiveFiles(officer, { uploadKey: '', files, dropped: [], altTexts: {}, ...said });
  if (!received.ok || received.value.problems.length > 0) throw new Error('The example scan was not taken.');
  const { uploadKey } = received.value;
  await db.$transaction((tx) => attachScans(tx, { contributionId, ownerId: managerId, uploadKey, isShown: true }));
}

async function drawn(svg: string): Promise<Uint8Array> {
  return sharp(Buffer.from(svg)).png().toBuffer();
}

const frame = (body: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="800" viewBox="0 0 1200 800"><rect width="1200" height="800" fill="#e9f1ea"/>${body}</svg>`;

const panels = Array.from({ length: 12 }, (_, index) => {
  const [x, y] = [560 + (index % 4) * 150, 180 + Math.floor(index / 4) * 170];
  return `<path d="M${x} ${y}h110l-20 60h-110z" fill="#2b4c66" stroke="#0b2738" stroke-width="4"/>`;
}).join('');

const station = frame(
  `${panels}<rect x="40" y="560" width="360" height="70" fill="#c9c4b8"/><rect x="80" y="440" width="200" height="120" fill="#8a5a44"/>
  <path d="M430 120v230M430 470v230" stroke="#3f7d4e" stroke-width="46" stroke-linecap="round"/>
  <path d="M300 600C420 560 400 410 480 400S700 700 1150 640" fill="none" stroke="#d0312d" stroke-width="14" stroke-linecap="round"/>`,
);

const loop = frame(
  `<path d="M100 650C200 150 900 60 1080 300S700 760 100 650z" fill="none" stroke="#0b2738" stroke-width="8" stroke-dasharray="26 20"/>
  <path d="M100 650C160 420 420 420 470 560S240 740 100 650z" fill="none" stroke="#d0312d" stroke-width="14"/>
  ${[
    [180, 500],
    [400, 480],
    [430, 640],
  ]
    .map(([x, y]) => `<circle cx="${x}" cy="${y}" r="26" fill="#f4b63f" stroke="#0b2738" stroke-width="6"/>`)
    .join('')}`,
);

const tap = frame(
  `<rect x="540" y="300" width="60" height="360" fill="#2b4c66"/><path d="M570 300q0-90 90-90t90 90" fill="none" stroke="#2b4c66" stroke-width="40"/>
  <path d="M750 330v150" stroke="#6fb1d6" stroke-width="20" stroke-dasharray="26 18"/><ellipse cx="750" cy="640" rx="130" ry="40" fill="#c9c4b8"/>`,
);
