import type { Recommendation } from '@/lib/papers/white-paper';

type ExampleTopic = {
  nameDa: string;
  nameEn: string;
  keywords: string[];
  /** What the replies say together, and what the administration answers. */
  resume: string;
  remark: string;
  recommendation: Recommendation;
  says: [string, string, string, string];
};

/** Invented topics of an invented hearing, each with what four people said. */
export const exampleTopics: ExampleTopic[] = [
  {
    nameDa: 'Afstand til boliger',
    nameEn: 'Distance to dwellings',
    keywords: ['afstand', 'meter'],
    resume: 'Naboerne ønsker større afstand mellem paneler og boliger.',
    remark: 'Afstanden sættes op fra 100 til 200 meter ved Eksempelvej.',
    recommendation: 'change',
    says: [
      'Sæt afstanden til boligerne op. Hundrede meter er for lidt, når man kigger lige ind i panelerne.',
      'Vi bor for enden af Eksempelvej. Hold mindst to hundrede meters afstand til haverne.',
      'Afstanden bør måles fra hækken og ikke fra huset, for det er i haven, vi sidder.',
      'Jeg synes, afstanden er fin, når hegnet er vokset til.',
    ],
  },
  {
    nameDa: 'Støj',
    nameEn: 'Noise',
    keywords: ['støj', 'lyd', 'larm'],
    resume: 'Flere spørger til lyden fra invertere og transformerstation.',
    remark: 'Støjen beregnes, før anlægget bygges, og måles, når det er i drift.',
    recommendation: 'partial_change',
    says: [
      'Lyden fra invertere kan høres om natten. Stil dem midt i anlægget.',
      'Mål støjen, både før og efter. Ellers kan ingen vise, om den er blevet værre.',
      'Larm fra byggepladsen bør slutte klokken seks.',
      'Transformerstationen brummer. Kan den bygges ind?',
    ],
  },
  {
    nameDa: 'Beplantning',
    nameEn: 'Planting',
    keywords: ['hegn', 'hæk', 'beplantning'],
    resume: 'Der er ønske om, at levende hegn plantes tidligt og bredt.',
    remark: 'Hegnet plantes i første planteår og bliver tre rækker bredt.',
    recommendation: 'change',
    says: [
      'Plant hegnet, før panelerne bliver sat op.',
      'Tre rækker hjemmehørende buske dækker bedre end én række graner.',
      'Hvem passer beplantningen de første år? Skriv det i planen.',
      'Behold den gamle hæk mod nord.',
    ],
  },
  {
    nameDa: 'Natur og dyr',
    nameEn: 'Nature and animals',
    keywords: ['dyr', 'vilde', 'fugle'],
    resume: 'Svarene handler om yngletid, vildtets veje og lys.',
    remark: 'Der bygges ikke i yngletiden, og der holdes en faunapassage fri.',
    recommendation: 'partial_change',
    says: [
      'Byg ikke, mens fuglene yngler.',
      'Rådyrene går tværs over marken. Lad en passage stå åben.',
      'Sæt ikke lys op. Det forstyrrer de vilde dyr.',
      'Så blomster mellem rækkerne i stedet for græs.',
    ],
  },
  {
    nameDa: 'Trafik i byggetiden',
    nameEn: 'Traffic during construction',
    keywords: ['trafik', 'lastbiler', 'kørsel'],
    resume: 'Byggetrafikken ønskes lagt uden om byen.',
    remark: 'Kørsel aftales med entreprenøren og er ikke en del af lokalplanen.',
    recommendation: 'outside_plan',
    says: [
      'Byggetrafikken skal ad Markvejen og ikke gennem byen.',
      'Ingen lastbiler forbi skolen mellem syv og otte.',
      'Send besked, før de store transporter kommer.',
      'Reparer vejen bagefter. Kørsel med grus slider på den.',
    ],
  },
  {
    nameDa: 'Stier og adgang',
    nameEn: 'Paths and access',
    keywords: ['sti', 'stier', 'adgang'],
    resume: 'Mange vil kunne gå gennem området.',
    remark: 'En sti gennem området skrives ind i bestemmelserne.',
    recommendation: 'change',
    says: [
      'Lav en sti tværs igennem, så vi stadig kan gå til skoven.',
      'Stien bør være bred nok til en barnevogn.',
      'Giv adgang året rundt og ikke kun om sommeren.',
      'Luk stien for knallerter.',
    ],
  },
  {
    nameDa: 'Udsigt og landskab',
    nameEn: 'View and landscape',
    keywords: ['udsigt', 'landskab'],
    resume: 'Nogle mener, at landskabet lider.',
    remark: 'Visualiseringerne viser, at anlægget ligger lavt. Planen ændres ikke.',
    recommendation: 'no_change',
    says: [
      'Udsigten over dalen forsvinder.',
      'Landskabet her er åbent. Panelerne passer ikke ind.',
      'Hold panelerne under tre meter, så man kan se hen over dem.',
      'Jeg vil hellere se på solceller end på majs.',
    ],
  },
  {
    nameDa: 'Genskin',
    nameEn: 'Glare',
    keywords: ['genskin', 'blænder', 'spejler'],
    resume: 'Der spørges til genskin mod vej og huse.',
    remark: 'Panelerne skal være antireflekterende. Det står allerede i planen.',
    recommendation: 'no_change',
    says: [
      'Solen spejler sig i glasset. Blænder det bilisterne?',
      'Undersøg genskin om morgenen.',
      'Brug paneler, der ikke blænder.',
      'Vend rækkerne, så de ikke spejler ind i stuen.',
    ],
  },
  {
    nameDa: 'Landbrugsjord',
    nameEn: 'Farmland',
    keywords: ['landbrug', 'jord', 'mark'],
    resume: 'Nogle ser hellere, at jorden dyrkes.',
    remark: 'Valget af område er truffet i kommuneplanen.',
    recommendation: 'outside_plan',
    says: [
      'God jord skal dyrkes og ikke dækkes.',
      'Lad får græsse under panelerne, så der stadig er landbrug.',
      'Jorden skal kunne bruges igen, når anlægget er udtjent.',
      'Læg hellere solceller på tagene.',
    ],
  },
  {
    nameDa: 'Huspriser',
    nameEn: 'House prices',
    keywords: ['huspris', 'værdi', 'sælge'],
    resume: 'Naboer er bange for, at deres hus falder i værdi.',
    remark: 'Værditab behandles efter VE-loven og er sendt videre til taksationsmyndigheden.',
    recommendation: 'forwarded',
    says: [
      'Mit hus falder i værdi. Hvem betaler?',
      'Vi kan ikke sælge, så længe ingen ved, hvad der sker.',
      'Fortæl, hvordan man søger om erstatning for tabt værdi.',
      'Bankerne regner med lavere huspriser nær anlægget.',
    ],
  },
  {
    nameDa: 'Lokal gevinst',
    nameEn: 'Local benefit',
    keywords: ['gevinst', 'forsamlingshus', 'pulje'],
    resume: 'Byen ønsker en del af gevinsten.',
    remark: 'Den grønne pulje er ikke en del af lokalplanen. Ønskerne er sendt videre.',
    recommendation: 'forwarded',
    says: [
      'Lad en del af pengene gå til byens forsamlingshus.',
      'Puljen bør styres af dem, der bor her.',
      'Giv naboerne billigere strøm.',
      'Gevinsten skal komme hele byen til gode.',
    ],
  },
  {
    nameDa: 'Efter anlægget',
    nameEn: 'After the plant',
    keywords: ['nedtages', 'oprydning', 'udtjent'],
    resume: 'Der spørges til oprydning, når anlægget er udtjent.',
    remark: 'Bestemmelsen om nedtagning gøres tydeligere.',
    recommendation: 'partial_change',
    says: [
      'Skriv, hvem der rydder op, når anlægget er udtjent.',
      'Stil krav om sikkerhed for oprydning.',
      'Panelerne skal nedtages senest et år efter, at de går i stå.',
      'Hvad sker der med området om tredive år?',
    ],
  },
];

/** Authorities that object under planloven § 28, and how each was settled. */
export const exampleObjections = [
  {
    organisation: 'Eksempelstyrelsen',
    text: 'Styrelsen gør indsigelse. Afstanden til skoven skal fremgå af planen.',
    reason: 'Byggelinjen er tegnet ind.',
  },
  {
    organisation: 'Eksempel Vejmyndighed',
    text: 'Vejmyndigheden gør indsigelse mod den nye overkørsel.',
    reason: 'Overkørslen flyttes til Markvejen.',
  },
  {
    organisation: 'Eksempelmuseet',
    text: 'Museet gør indsigelse, til området er undersøgt.',
    reason: 'Der er fundet plads til en forundersøgelse.',
  },
] as const;

/** What is changed, and by which topics' replies. */
export const exampleChanges = [
  {
    part: 'provisions',
    place: '§ 5.3',
    oldText: 'Solceller opstilles mindst 100 meter fra boliger.',
    newText: 'Solceller opstilles mindst 200 meter fra boliger ved Eksempelvej.',
    topic: 0,
  },
  {
    part: 'provisions',
    place: '§ 8.1',
    oldText: 'Der plantes levende hegn.',
    newText: 'Der plantes levende hegn i tre rækker i første planteår.',
    topic: 2,
  },
  { part: 'map', place: 'Kortbilag 2', oldText: '', newText: 'En sti gennem området fra Eksempelvej til skoven.', topic: 5 },
] as const;

export type ExampleSaid = {
  text: string;
  topic: number;
  speaksAs: 'citizen' | 'association' | 'company' | 'authority';
  organisation?: string;
  isLate: boolean;
  /** The reply, counted from 0, whose words it repeats. */
  same: number | null;
  objection: number | null;
};

/**
 * Sixty replies in the order received: four on each of twelve topics, four that repeat one of them, three objections of
 * authorities, and five that came after the deadline.
 */
export function exampleSaid(): ExampleSaid[] {
  const plain = { speaksAs: 'citizen', isLate: false, same: null, objection: null } as const;
  const said: ExampleSaid[] = [0, 1, 2, 3].flatMap((round) =>
    exampleTopics.map(({ says }, topic) => ({ ...plain, topic, text: says[round] ?? says[0] })),
  );
  const spoken = said.map((each, index) => {
    if (index % 16 === 5) return { ...each, speaksAs: 'association' as const, organisation: 'Eksempelby Grundejerforening' };
    return index % 16 === 9 ? { ...each, speaksAs: 'company' as const, organisation: 'Eksempel Maskinstation ApS' } : each;
  });
  const repeated = [0, 4, 14, 30].map((same) => ({
    ...plain,
    topic: spoken[same]?.topic ?? 0,
    text: spoken[same]?.text ?? '',
    same,
  }));
  const objected = exampleObjections.map(({ text, organisation }, objection) => ({
    ...plain,
    topic: [3, 4, 6][objection] ?? 3,
    text,
    organisation,
    speaksAs: 'authority' as const,
    objection,
  }));
  const late = [1, 2, 5, 9, 11].map((topic) => ({
    ...plain,
    topic,
    isLate: true,
    text: `Jeg så først planen nu. ${exampleTopics[topic]?.says[topic % 4] ?? ''}`,
  }));
  return [...spoken, ...repeated, ...objected, ...late];
}
