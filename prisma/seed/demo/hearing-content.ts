import type { SpeaksAs } from '@/lib/contributions/contribution';

export type ExampleReply = {
  by: number;
  /** Days after the hearing opened, and the hour. */
  day: number;
  hour: number;
  speaksAs?: SpeaksAs;
  organisation?: string;
  named?: boolean;
  text: string;
  /** It waits in the queue with these flags. */
  waits?: string[];
  isObjection?: boolean;
  /** The citizen one can sign in as. */
  isOwn?: boolean;
};

const same = 'Byggetrafikken bør køre ad Markvejen og ikke gennem byen. Der går børn til skole ad Eksempelvej hver morgen.';

/** Invented replies to an invented plan; the hearing lasts 37 days, so that the last two come late. */
export const exampleReplies: ExampleReply[] = [
  {
    by: 3,
    day: 1,
    hour: 8,
    text: 'Jeg bor 250 meter fra området. Plant hegnet, før panelerne kommer, så vi ikke ser på dem i fem år først.',
  },
  {
    by: 8,
    day: 3,
    hour: 19,
    speaksAs: 'association',
    organisation: 'Eksempelby Grundejerforening',
    named: true,
    text: 'Foreningen har 64 medlemmer. Vi bakker op om planen, hvis stien bliver åben hele året, og hvis hegnet bliver passet.',
  },
  { by: 11, day: 5, hour: 10, text: 'Lyden fra transformerstationen skal måles om natten. Om dagen overdøver vejen den.' },
  { by: 14, day: 9, hour: 21, text: same },
  {
    by: 17,
    day: 12,
    hour: 9,
    speaksAs: 'company',
    organisation: 'Eksempel Maskinstation ApS',
    text: 'Vi kører med bredt udstyr ad Markvejen i august og september. Sæt skilte op, eller lad byggetrafikken vente de uger.',
  },
  { by: 20, day: 15, hour: 13, text: 'Der yngler viber på den nordlige mark. Byg der først efter 1. august.' },
  {
    by: 22,
    day: 20,
    hour: 11,
    speaksAs: 'authority',
    organisation: 'Eksempelmuseet',
    text: 'Museet har ingen bemærkninger til planen, men beder om at blive kontaktet, hvis der dukker fund op under arbejdet.',
  },
  {
    by: 25,
    day: 24,
    hour: 17,
    named: true,
    text: 'Jeg synes, planen er god. Må naboerne få besked en uge før, der bliver kørt paneler ud?',
  },
  { by: 27, day: 30, hour: 8, text: same, waits: ['duplicate'] },
  {
    by: 30,
    day: 37,
    hour: 14,
    speaksAs: 'authority',
    organisation: 'Eksempelstyrelsen',
    isObjection: true,
    text: 'Styrelsen gør indsigelse efter planloven § 28. Den sydlige del af området ligger mindre end 150 meter fra skoven. Afstanden skal med i planen.',
  },
  {
    by: 33,
    isOwn: true,
    day: 38,
    hour: 9,
    text: 'Jeg så først planen i går. Lad være med at sætte lys langs stien, for det forstyrrer flagermusene.',
  },
  {
    by: 36,
    day: 40,
    hour: 16,
    speaksAs: 'association',
    organisation: 'Eksempelby Cykelklub',
    text: 'Vores møde lå efter fristen. Klubben foreslår, at stien får fast grus, så man kan cykle på den.',
  },
];

/** Bodies of the list, all invented, with what they said and on which day of the hearing. */
export const exampleParties: {
  name: string;
  kind: 'authority' | 'municipality' | 'association' | 'company';
  answered?: number;
  noRemarks?: number;
}[] = [
  { name: 'Eksempelstyrelsen', kind: 'authority', answered: 37 },
  { name: 'Eksempelmuseet', kind: 'authority', noRemarks: 20 },
  { name: 'Eksempel Provsti', kind: 'authority', noRemarks: 14 },
  { name: 'Nabokommunen i eksemplet', kind: 'municipality' },
  { name: 'Eksempelby Grundejerforening', kind: 'association', answered: 3 },
  { name: 'Eksempel Naturforening', kind: 'association' },
  { name: 'Eksempel Net', kind: 'company', noRemarks: 8 },
];

/** Their addresses lead nowhere. */
export const exampleDocuments = [
  {
    kind: 'plan_proposal',
    titleDa: 'Eksempel: Forslag til lokalplan, anden etape',
    titleEn: 'Example: Local plan proposal, second stage',
    url: 'https://eksempel.invalid/lokalplan.pdf',
  },
  {
    kind: 'summary',
    titleDa: 'Eksempel: Miljørapporten kort fortalt',
    titleEn: 'Example: The environmental report in short',
    url: 'https://eksempel.invalid/resume.pdf',
  },
  {
    kind: 'visualisation',
    titleDa: 'Eksempel: Sådan ser det ud fra vejen',
    titleEn: 'Example: The view from the road',
    url: 'https://eksempel.invalid/visualisering.pdf',
  },
] as const;
