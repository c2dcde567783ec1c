import { now } from '@/lib/platform/clock';
import { db, type Prisma } from '@/lib/platform/db';
import { simplePdf } from '@/prisma/seed/demo/simple-pdf';
import { aFile } from './files';
import { aProject } from './projects';

/** A square of about that many hectares in the municipality, as GeoJSON text. */
export function aSquare(hectares: number): string {
  const [east, north] = [Math.sqrt(hectares / 100) / 61.4, Math.sqrt(hectares / 100) / 111.32];
  const corner = (lon: number, lat: number) => [Number(lon.toFixed(6)), Number(lat.toFixed(6))];
  const ring = [
    corner(10.7, 56.45),
    corner(10.7 + east, 56.45),
    corner(10.7 + east, 56.45 + north),
    corner(10.7, 56.45 + north),
    corner(10.7, 56.45),
  ];
  return JSON.stringify({ type: 'Polygon', coordinates: [ring] });
}

/** The first version of a fact, in a project of its own unless told otherwise. */
export async function aFact(over: Partial<Prisma.ProjectFactUncheckedCreateInput> = {}) {
  const projectId = over.projectId ?? (await aProject()).id;
  const words = { labelDa: 'Areal', labelEn: 'Area', valueDa: '240 hektar', valueEn: '240 hectares' };
  return db().projectFact.create({
    data: { key: 'area', position: 0, ...words, amount: 240, unit: 'ha', source: 'Ansøgningen', ...over, projectId },
  });
}

export const factInput = {
  of: null,
  labelDa: 'Højde',
  labelEn: 'Height',
  valueDa: '3 meter',
  valueEn: '3 metres',
  amount: 3,
  unit: 'm',
  asOfDa: null,
  asOfEn: null,
  source: 'Ansøgningen',
};

export const geometryInput = {
  shape: aSquare(80),
  asOfDa: 'efter høringen',
  asOfEn: 'after the hearing',
  source: 'Planforslaget',
};

export const documentInput = {
  titleDa: 'Planforslag',
  titleEn: 'Plan proposal',
  kind: 'plan_proposal',
  language: 'da',
  accessible: 'unknown',
  replacesId: null,
  looked: false,
  file: { name: 'plan.pdf', bytes: simplePdf(['Et planforslag']) },
} as const;

type DocumentOver = { projectId?: string; titleDa?: string; replacesId?: string; isWithdrawn?: boolean; addedAt?: Date };

/** A document in a project of its own unless told otherwise, with bytes of its own. */
export async function aDocument({ isWithdrawn, ...over }: DocumentOver = {}) {
  const projectId = over.projectId ?? (await aProject()).id;
  const { id: fileId } = await aFile({ kind: 'document', contributionId: null, projectId });
  const { file: _, looked: _looked, ...said } = documentInput;
  const withdrawal = isWithdrawn ? { create: { reasonDa: 'Forkert.', reasonEn: 'Wrong.' } } : undefined;
  return db().projectDocument.create({ data: { ...said, ...over, projectId, fileId, withdrawal } });
}

export const newsInput = {
  titleDa: 'Stien er målt op',
  titleEn: 'The path has been measured',
  textDa: 'Den er 3,2 kilometer.',
  textEn: 'It is 3.2 kilometres.',
};

/** News in a project of its own unless told otherwise. */
export async function aNewsPost(over: Partial<Prisma.NewsPostUncheckedCreateInput> = {}) {
  const projectId = over.projectId ?? (await aProject()).id;
  return db().newsPost.create({ data: { ...newsInput, titleDa: 'Før', slug: 'stien', ...over, projectId } });
}

/** A draft that waits for somebody else to look at it. */
export async function aReview(over: Partial<Prisma.ProjectReviewUncheckedCreateInput> = {}) {
  const projectId = over.projectId ?? (await aProject({ published: false })).id;
  return db().projectReview.create({ data: { askedById: 'a-colleague', note: 'Se på det.', ...over, projectId } });
}

/** A meeting tomorrow with sign-up and no limit, in a project of its own unless told otherwise. */
export async function aMeeting(over: Partial<Prisma.MeetingUncheckedCreateInput> = {}) {
  const projectId = over.projectId ?? (await aProject()).id;
  const startsAt = new Date(now().getTime() + 86_400_000);
  const endsAt = new Date(startsAt.getTime() + 7_200_000);
  const words = { titleDa: 'Borgermøde', titleEn: 'Public meeting', descriptionDa: 'Kom.', descriptionEn: 'Come.' };
  return db().meeting.create({
    data: {
      ...words,
      organiser: 'Kommunen',
      placeDa: 'Hallen',
      placeEn: 'The hall',
      takesSignUp: true,
      startsAt,
      endsAt,
      ...over,
      projectId,
    },
  });
}

export const meetingInput = {
  titleDa: 'Borgermøde om solparken',
  titleEn: 'Public meeting about the solar park',
  descriptionDa: 'Vi taler om hegnet.',
  descriptionEn: 'We talk about the hedge.',
  organiser: 'Kommunen',
  placeDa: 'Hallen',
  placeEn: 'The hall',
  link: null,
  date: '2027-03-28',
  from: '01:30',
  to: '03:30',
  takesSignUp: true,
  seats: 2,
  phaseId: null,
};
