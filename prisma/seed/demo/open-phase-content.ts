import type { ExampleComment, ExampleProposal } from './shapes';

/** What example citizens have said so far in the open phase of the fictional project. All of it is invented. */
export const openPhaseProposals: ExampleProposal[] = [
  {
    title: 'En indgang fra stationen',
    text: 'Lad stien begynde ved stationen. Så kan folk komme med tog og gå turen uden bil.',
    by: 6,
    day: 1,
    supports: 21,
    comments: [
      {
        by: 17,
        text: 'Der er allerede et hul i hækken ved perronen.',
        stance: 'in_favour',
        supports: 9,
        replies: [
          { by: 22, text: 'Ja, men det er smalt. En barnevogn kan ikke komme igennem.', supports: 4 },
          { by: 17, text: 'Så skal hækken klippes en meter ind.' },
          { by: 36, text: 'Could it be lit in the evening?', language: 'en' },
          { by: 5, text: 'Et lavt lys er nok. Der bor folk lige ved siden af.', supports: 2 },
        ],
        answer: 'Vi måler op ved perronen i næste uge. En barnevogn skal kunne komme igennem.',
      },
      { by: 2, text: 'Sæt et kort op ved indgangen.', stance: 'in_favour', supports: 3 },
      { by: 38, text: 'Og et stativ til cykler.', stance: 'neutral' },
      {
        by: 33,
        text: 'Stationen er i forvejen fuld af cykler om morgenen. Begynd stien et andet sted.',
        stance: 'against',
        replies: [{ by: 38, text: 'Derfor skal der være et nyt stativ, så fylder de ikke perronen.' }],
      },
    ],
    answer: 'Vi har spurgt ejeren af jorden ved stationen. Vi svarer igen, når vi har fået besked.',
  },
  {
    title: 'Et sted at grille',
    text: 'En bålplads med tag, hvor to familier kan sidde samtidig. Gerne ved vandhullet, men ikke for tæt på.',
    by: 13,
    day: 2,
    supports: 15,
    comments: [
      { by: 7, text: 'Ikke ved vandhullet. Læg den ved parkeringen.' },
      { by: 21, text: 'There should be a bin too.', language: 'en' },
    ],
  },
  {
    title: 'Hunde i snor på hele stien',
    text: 'Der går får på begge sider. Skriv på skiltet, at hunde skal være i snor.',
    by: 19,
    day: 3,
    supports: 18,
    comments: [
      { by: 16, text: 'Det er allerede en regel, men et skilt hjælper.' },
      { by: 25, text: 'Kan der blive en indhegnet del, hvor de må løbe?' },
      { by: 31, text: 'God idé med en indhegning.' },
    ],
    answer: 'Skiltet kommer op. En indhegnet hundeplads tager vi med i næste fase.',
    use: { use: 'partly_used', reason: 'Skiltet er bestilt. Hundepladsen er ikke afgjort.' },
  },
  {
    title: 'A short loop for small legs',
    text: 'Three kilometres is long with a four-year-old. Make a short loop of one kilometre with something to find on the way.',
    language: 'en',
    by: 15,
    named: true,
    day: 4,
    supports: 20,
    comments: [
      { by: 23, text: 'Børnehaven vil gerne være med til at finde på poster.' },
      { by: 4, text: 'Ja. Et dyr at finde ved hver post.' },
    ],
  },
  {
    title: 'Klip ikke rabatten før august',
    text: 'Lad blomsterne blive færdige. Slå kun en meter langs stien om sommeren.',
    by: 30,
    day: 5,
    supports: 12,
    comments: [{ by: 7, text: 'Enig. Og kør det afklippede væk.' }],
  },
  {
    title: 'Parkering ved kirken om søndagen',
    text: 'Brug kirkens plads, når der ikke er gudstjeneste. Så behøver vi ikke asfaltere en ny.',
    by: 20,
    day: 6,
    supports: 8,
    comments: [
      { by: 36, text: 'Spørg menighedsrådet først.' },
      { by: 20, text: 'Det har jeg gjort. De er åbne for det.' },
    ],
  },
  {
    title: 'En fast dag, hvor vi kan komme indenfor',
    text: 'Hold åbent én søndag om året, hvor vi kan se anlægget indefra og spørge dem, der driver det.',
    by: 24,
    day: 8,
    supports: 11,
    comments: [
      { by: 29, text: 'Gerne sammen med høstfesten.' },
      { by: 33, text: 'Jeg vil gerne se, hvor strømmen løber hen.' },
    ],
  },
  {
    title: 'Ryd sneen på skolevejen',
    text: 'Den del af stien, børnene bruger til skole, bør ryddes før klokken 7.30.',
    by: 4,
    day: 9,
    supports: 14,
    comments: [{ by: 32, text: 'Det er kun 400 meter. Det må kunne lade sig gøre.' }],
  },
  {
    title: 'Redekasser til tårnfalke',
    text: 'Sæt tre redekasser op på de høje stolper. Falken tager mus, og det er godt for hegnet.',
    by: 22,
    day: 11,
    supports: 6,
  },
];

/** Said about the phase itself, not about one proposal. */
export const openPhaseComments: (ExampleComment & { day: number })[] = [
  { by: 27, day: 2, text: 'Godt, at vi kan se, hvad der blev brugt fra sidste fase.' },
  {
    by: 12,
    day: 5,
    text: 'Hvornår er stien færdig? Jeg har spurgt to gange.',
    supports: 6,
    replies: [{ by: 27, text: 'Det står under fasen: først når udvalget har besluttet ruten.' }],
  },
  { by: 35, day: 7, text: 'Kan I lave et kort, hvor man kan sætte en nål?' },
  { by: 39, day: 9, text: 'Kortet over ruten er svært at læse på en telefon.' },
  { by: 26, day: 10, text: 'Jeg er stadig imod anlægget, men stien vil jeg gerne have.' },
  { by: 40, day: 12, text: 'Er der plads til en bænk til i den nordlige ende?' },
];

/** Waiting in the queue, with what screening noticed. */
export const waitingComments: (ExampleComment & { hoursAgo: number; flags: string[] })[] = [
  {
    by: 16,
    hoursAgo: 30,
    text: 'Jeg kan tegne ruten ind på et kort. Skriv til mig på eksempel16@eksempel.invalid.',
    flags: ['email'],
  },
  { by: 34, hoursAgo: 22, text: 'Ring til mig på 00 00 00 00, så viser jeg jer, hvor gærdet står.', flags: ['phone'] },
  { by: 8, hoursAgo: 6, text: 'Kan mødet om ruten blive flyttet til en onsdag?', flags: [] },
];

export const waitingProposals: { by: number; hoursAgo: number; title: string; text: string }[] = [
  {
    by: 10,
    hoursAgo: 12,
    title: 'Vandpost ved den nordlige bænk',
    text: 'En vandpost, så man kan fylde flasken. Også en skål til hunde.',
  },
  {
    by: 37,
    hoursAgo: 2,
    title: 'Navngiv stien efter den gamle mølle',
    text: 'Stien går forbi stedet, hvor møllen stod. Kald den Møllestien.',
  },
];

export const hiddenComment = {
  by: 38,
  day: 6,
  text: 'Køb billige solpaneler hos Eksempelshoppen. Brug koden EKSEMPEL.',
  reason: 'advertising',
  explanation: 'Dit bidrag er reklame for en butik. Skriv gerne igen, hvis du har noget at sige om stien.',
} as const;
