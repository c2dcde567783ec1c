import type { DecisionOutcome } from '@/lib/decisions/decision';
import type { Prisma } from '@/prisma/generated/client';
import { dateColumn } from './days';
import { exampleCommitteeId, exampleProject } from './phases';
import { solparkGeometries } from './solpark-geometry';
import { createOutcome } from './solpark-outcome';

type Tx = Prisma.TransactionClient;

const source = 'Eksempel';

/** The days of the fictional decisions and of the measuring, counted from the day of loading. */
export const decisionDays = { paths: -48, neighbours: -41, final: -1 } as const;

/** The fictional project and the fictional committee: everything invented belongs here. */
export async function createSolpark(tx: Tx, now: Date): Promise<{ id: string }> {
  await tx.committee.create({
    data: {
      id: exampleCommitteeId,
      slug: exampleCommitteeId,
      nameDa: 'Eksempeludvalget',
      nameEn: 'The Example Committee',
      isExample: true,
    },
    select: { id: true },
  });
  const themes = await tx.theme.findMany({ where: { ref: { in: ['T1', 'T2'] } }, select: { id: true, ref: true } });
  const project = await tx.project.create({
    data: {
      slug: exampleProject,
      titleDa: 'Eksempelby Solpark',
      titleEn: 'Eksempelby Solar Park',
      summaryDa:
        'Et opdigtet solcelleanlæg i en by, der ikke findes. Her kan du se, hvordan Tråden virker fra første idé til målt effekt. Alt i projektet er eksempler.',
      summaryEn:
        'An invented solar park in a town that does not exist. Here you can see how Tråden works from the first idea to a measured effect. Everything in the project is an example.',
      placeDa: 'Eksempelby (findes ikke)',
      placeEn: 'Eksempelby (does not exist)',
      participation: 'co_creation',
      outsideApplicant: true,
      applicant: 'Eksempel Energi',
      caseNumber: 'EKSEMPEL-1',
      kle: '01.02.05-P16',
      contactName: 'Anne Eksempel',
      contactTitleDa: 'projektleder',
      contactTitleEn: 'project manager',
      contactEmail: 'anne@eksempel.invalid',
      contactPhone: '00 00 00 00',
      isExample: true,
      createdAt: dateColumn(now, -120),
      publication: { create: { publishedAt: dateColumn(now, -112) } },
      themes: { createMany: { data: themes.map(({ id, ref }) => ({ themeId: id, isPrimary: ref === 'T1' })) } },
      facts: { createMany: { data: facts } },
      geometries: { createMany: { data: solparkGeometries } },
      milestones: { createMany: { data: milestones(now) } },
      decisions: { createMany: { data: decisions(now) } },
    },
    select: { id: true },
  });
  await createOutcome(tx, project.id, now);
  await correctExample(tx, now);
  return project;
}

/** What the decision about the neighbours said before a mistake in it was corrected. */
async function correctExample(tx: Tx, now: Date): Promise<void> {
  const decision = decisions(now).find(({ id }) => id === decisionId('neighbours'));
  if (!decision) return;
  const { id, slug: _slug, committeeId: _committee, isExample: _example, publishedAt: _at, ...said } = decision;
  await tx.formerDecision.create({
    data: {
      ...said,
      decisionId: id,
      textDa: said.textDa.replace('klokken 19', 'klokken 17'),
      textEn: said.textEn.replace('7 pm', '5 pm'),
      whyDa: 'Eksempel: Referatet havde et forkert klokkeslæt.',
      whyEn: 'Example: The minutes gave the wrong time.',
      replacedAt: dateColumn(now, decisionDays.neighbours + 3),
    },
    select: { id: true },
  });
}

/** What the draft of the final decision cites so far: the first replies that anybody can read. The rest lack a remark. */
export async function citeInDraft(tx: Tx, phaseId: string, now: Date): Promise<void> {
  const cited = await tx.contribution.findMany({
    where: { phaseId, kind: 'hearing_reply', publication: { isNot: null } },
    orderBy: [{ submittedAt: 'asc' }, { id: 'asc' }],
    take: citedReasons.length,
    select: { id: true },
  });
  await tx.decisionCitation.createMany({
    data: cited.map(({ id }, index) => ({
      decisionId: decisionId('final'),
      contributionId: id,
      use: index === 0 ? ('used' as const) : ('not_used' as const),
      reason: citedReasons[index] ?? '',
      citedAt: dateColumn(now, decisionDays.final),
    })),
  });
}

const citedReasons = [
  'Eksempel: Bestemmelsen om afstand er skrevet om, så det fremgår klart.',
  'Eksempel: Udvalget har set på det, men holder fast i planen.',
];

/** The id a fictional decision has in every demonstration. */
export const decisionId = (key: keyof typeof decisionDays): string => `example-decision-${key}`;

const area = (position: number, amount: number, asOfDa: string, asOfEn: string) => ({
  key: 'area',
  position,
  labelDa: 'Areal',
  labelEn: 'Area',
  valueDa: `${amount} hektar`,
  valueEn: `${amount} hectares`,
  amount,
  unit: 'ha',
  asOfDa,
  asOfEn,
  source,
});

const facts = [
  area(0, 96, 'ansøgning', 'application'),
  area(1, 72, 'før idéfasen', 'before the phase of ideas'),
  area(2, 60, 'efter beslutningen', 'after the decision'),
  {
    key: 'path',
    position: 100,
    labelDa: 'Sti rundt om anlægget',
    labelEn: 'Path around the plant',
    valueDa: '3,2 kilometer',
    valueEn: '3.2 kilometres',
    amount: 3.2,
    unit: 'km',
    source,
  },
];

function milestones(now: Date) {
  const month = (days: number, locale: string) =>
    new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(dateColumn(now, days));
  const at = (days: number, textDa: string, textEn: string) => ({
    happenedOn: dateColumn(now, days),
    whenDa: month(days, 'da-DK'),
    whenEn: month(days, 'en-GB'),
    textDa,
    textEn,
    source,
  });
  return [
    at(-118, 'Eksempel Energi søger om 96 hektar.', 'Eksempel Energi applies for 96 hectares.'),
    at(-112, 'Arealet er sat ned til 72 hektar.', 'The area is cut to 72 hectares.'),
    at(-48, 'Eksempeludvalget sætter arealet ned til 60 hektar.', 'The Example Committee cuts the area to 60 hectares.'),
  ];
}

function decisions(now: Date): (Omit<Prisma.DecisionCreateManyInput, 'projectId'> & { id: string; outcome: DecisionOutcome })[] {
  const complaintDa =
    'Eksempel: Her står, hvem du kan klage til, og inden hvornår. Projektet er opdigtet, så der er ingen at klage til.';
  const complaintEn =
    'Example: Here it says to whom you can complain, and by when. The project is invented, so there is nobody to complain to.';
  const shared = {
    committeeId: exampleCommitteeId,
    isExample: true,
    outcome: 'approved' as const,
    complaintDa,
    complaintEn,
    complaintUntil: dateColumn(now, decisionDays.neighbours + 28),
  };
  return [
    {
      ...shared,
      id: decisionId('paths'),
      slug: 'eksempelby-solpark-stier-og-beplantning',
      titleDa: 'Stier og beplantning ved Eksempelby Solpark',
      titleEn: 'Paths and planting at Eksempelby Solar Park',
      textDa:
        'Eksempeludvalget godkender planen med en sti på 3,2 kilometer, et levende hegn på 12 meter og græssende får på mindst halvdelen af arealet. Arealet sættes ned fra 72 til 60 hektar. Afstanden til Eksempelvej øges til 220 meter.',
      textEn:
        'The Example Committee approves the plan with a path of 3.2 kilometres, a hedge of 12 metres and grazing sheep on at least half of the area. The area is cut from 72 to 60 hectares. The distance to Eksempelvej is increased to 220 metres.',
      meetingOn: dateColumn(now, decisionDays.paths),
      agendaItem: '4',
      publishedAt: dateColumn(now, decisionDays.paths + 1),
    },
    {
      ...shared,
      id: decisionId('neighbours'),
      slug: 'eksempelby-solpark-naboer-i-byggetiden',
      titleDa: 'Naboerne i byggetiden ved Eksempelby Solpark',
      titleEn: 'The neighbours during construction at Eksempelby Solar Park',
      minorityDa: 'Eksempel: Et medlem ville også have møder om lørdagen.',
      minorityEn: 'Example: One member wanted meetings on Saturdays too.',
      textDa:
        'Eksempeludvalget beslutter, at der er ét telefonnummer i hele byggetiden, at møder ligger klokken 19, og at der ikke bygges om søndagen.',
      textEn:
        'The Example Committee decides that there is one phone number during construction, that meetings are at 7 pm, and that there is no building on Sundays.',
      meetingOn: dateColumn(now, decisionDays.neighbours),
      agendaItem: '6',
      publishedAt: dateColumn(now, decisionDays.neighbours + 1),
    },
    {
      ...shared,
      id: decisionId('final'),
      slug: 'eksempelby-solpark-planen',
      outcome: 'approved_changed',
      titleDa: 'Planen for Eksempelby Solpark',
      titleEn: 'The plan for Eksempelby Solar Park',
      textDa: 'Eksempel: Eksempeludvalget vedtager planen med de ændringer, høringen gav anledning til.',
      textEn: 'Example: The Example Committee adopts the plan with the changes the hearing led to.',
      meetingOn: dateColumn(now, decisionDays.final),
      agendaItem: '5',
      complaintUntil: dateColumn(now, decisionDays.final + 29),
    },
  ];
}
