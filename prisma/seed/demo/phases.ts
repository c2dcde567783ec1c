type ExamplePhase = {
  project: string;
  slug: string;
  titleDa: string;
  titleEn: string;
  descriptionDa: string;
  descriptionEn: string;
  influenceDa: string[];
  influenceEn: string[];
  settledDa: string[];
  settledEn: string[];
  afterwardsDa: string;
  afterwardsEn: string;
  committeeId: string | null;
  acts: ('proposal' | 'comment' | 'support' | 'survey' | 'prioritise' | 'hearing_reply')[];
  /** Prioritising votes for each person. */
  votes?: number;
  /** Whom it is for; everybody signed in without a word. */
  requires?: 'anyone' | 'resident';
  minimumAge?: number;
  /** Days from the day of loading; negative lies in the past. */
  opens: number;
  closes: number;
};

export const exampleProject = 'eksempelby-solpark';
export const exampleCommitteeId = 'eksempeludvalget';

const neutral = {
  influenceDa: ['Hvordan du gerne vil have besked', 'Hvilke ord og kort der gør det let at følge med'],
  influenceEn: ['How you would like to hear news', 'Which words and maps make it easy to follow'],
  settledDa: ['Selve projektet. Fasen spørger ikke til det'],
  settledEn: ['The project itself. The phase does not ask about it'],
  afterwardsDa: 'Fasen er et eksempel. Ingen beslutter noget ud fra den.',
  afterwardsEn: 'The phase is an example. Nobody decides anything from it.',
  committeeId: null,
};

/** The phases of a demonstration. Those of real projects ask neutral questions only. */
export const examplePhases: ExamplePhase[] = [
  {
    project: exampleProject,
    slug: 'ideer',
    titleDa: 'Idéer til solparken',
    titleEn: 'Ideas for the solar park',
    descriptionDa: 'Hvad skal solparken give tilbage til dem, der bor i nærheden? Send en idé, og støt de idéer, du synes om.',
    descriptionEn: 'What should the solar park give back to those who live nearby? Send an idea, and support the ideas you like.',
    influenceDa: ['Stier og steder at være', 'Hegn, buske og dyr', 'Hvordan naboerne får besked'],
    influenceEn: ['Paths and places to be', 'Fences, shrubs and animals', 'How the neighbours are told'],
    settledDa: ['At der er en ansøgning', 'Afstanden til boliger er mindst 200 meter'],
    settledEn: ['That there is an application', 'The distance to dwellings is at least 200 metres'],
    afterwardsDa: 'Alle idéer får et svar. Eksempeludvalget bruger dem, når det beslutter planen.',
    afterwardsEn: 'Every idea gets an answer. The Example Committee uses them when it decides the plan.',
    committeeId: exampleCommitteeId,
    acts: ['proposal', 'comment', 'support', 'survey', 'prioritise'],
    votes: 3,
    opens: -110,
    closes: -70,
  },
  {
    project: exampleProject,
    slug: 'stien',
    titleDa: 'Stien rundt om solparken',
    titleEn: 'The path around the solar park',
    descriptionDa:
      'Stien er besluttet. Nu skal vi finde ud af, hvor den begynder, hvad der skal stå langs den, og hvordan den bliver passet.',
    descriptionEn:
      'The path is decided. Now we are to find out where it begins, what stands along it, and how it is looked after.',
    influenceDa: ['Hvor stien begynder', 'Bænke, skilte og poster', 'Hvordan stien bliver passet'],
    influenceEn: ['Where the path begins', 'Benches, signs and stops', 'How the path is looked after'],
    settledDa: ['At stien går hele vejen rundt', 'At der ikke kommer lys på stien'],
    settledEn: ['That the path goes all the way round', 'That the path has no lights'],
    afterwardsDa: 'Eksempeludvalget beslutter, når fasen er slut. Alle forslag får et svar inden da.',
    afterwardsEn: 'The Example Committee decides when the phase is over. Every proposal gets an answer before that.',
    committeeId: exampleCommitteeId,
    acts: ['proposal', 'comment', 'support', 'survey', 'prioritise'],
    votes: 3,
    opens: -14,
    closes: 13,
  },
  {
    project: exampleProject,
    slug: 'navnet',
    titleDa: 'Stiens navn',
    titleEn: 'The name of the path',
    descriptionDa:
      'Hvad skal stien hedde? De, der bor i kommunen, vælger mellem fire navne. Fasen viser, hvordan man bekræfter med MitID.',
    descriptionEn:
      'What shall the path be called? Those who live in the municipality choose between four names. The phase shows how one confirms with MitID.',
    influenceDa: ['Hvilket af de fire navne stien får'],
    influenceEn: ['Which of the four names the path gets'],
    settledDa: ['At navnet er dansk', 'At navnet står på skiltene'],
    settledEn: ['That the name is Danish', 'That the name stands on the signs'],
    afterwardsDa: 'Eksempeludvalget ser, hvad flest har valgt, og beslutter navnet.',
    afterwardsEn: 'The Example Committee sees what most have chosen and decides the name.',
    committeeId: exampleCommitteeId,
    acts: ['survey'],
    requires: 'resident',
    minimumAge: 16,
    opens: -7,
    closes: 20,
  },
  {
    project: exampleProject,
    slug: 'hoering-etape-et',
    titleDa: 'Høring om første etape',
    titleEn: 'Hearing on the first stage',
    descriptionDa: 'Forslaget til lokalplan for første etape. Høringen er slut, og hvidbogen viser, hvad hvert svar blev til.',
    descriptionEn:
      'The local plan proposal for the first stage. The hearing is over, and the white paper shows what became of each reply.',
    influenceDa: ['Afstande', 'Hegn og beplantning', 'Stier'],
    influenceEn: ['Distances', 'Hedges and planting', 'Paths'],
    settledDa: ['At området ligger i kommuneplanen'],
    settledEn: ['That the area is in the municipal plan'],
    afterwardsDa: 'Eksempeludvalget har læst hvidbogen.',
    afterwardsEn: 'The Example Committee has read the white paper.',
    committeeId: exampleCommitteeId,
    acts: ['hearing_reply'],
    opens: -100,
    closes: -72,
  },
  {
    project: exampleProject,
    slug: 'hoering',
    titleDa: 'Høring om anden etape',
    titleEn: 'Hearing on the second stage',
    descriptionDa:
      'Solparken vil bygge en etape til mod nord. Her er forslaget til lokalplan. Sig, hvad du mener om hegn, afstande, lyd og trafik.',
    descriptionEn:
      'The solar park wants to build one more stage to the north. Here is the local plan proposal. Say what you think of hedges, distances, sound and traffic.',
    influenceDa: ['Hegn og beplantning', 'Afstande til boliger og skov', 'Hvornår der bliver bygget'],
    influenceEn: ['Hedges and planting', 'Distances to dwellings and forest', 'When it is built'],
    settledDa: ['At området ligger i kommuneplanen'],
    settledEn: ['That the area is in the municipal plan'],
    afterwardsDa: 'Kommunen samler alle svar. Eksempeludvalget læser dem, før det beslutter planen.',
    afterwardsEn: 'The municipality gathers all replies. The Example Committee reads them before it decides the plan.',
    committeeId: exampleCommitteeId,
    acts: ['hearing_reply'],
    opens: -45,
    closes: -8,
  },
  {
    project: exampleProject,
    slug: 'idehoering',
    titleDa: 'Idéer til tredje etape',
    titleEn: 'Ideas for the third stage',
    descriptionDa: 'Før en ny plan bliver skrevet, indkalder vi idéer. Hvad skal den tage hensyn til, og hvad skal den undgå?',
    descriptionEn: 'Before a new plan is written we call for ideas. What should it take into account, and what should it avoid?',
    influenceDa: ['Om der skal være en tredje etape', 'Hvor den skal ligge', 'Hvad planen skal undersøge'],
    influenceEn: ['Whether there is a third stage', 'Where it lies', 'What the plan is to examine'],
    settledDa: ['At de to første etaper bliver, som de er'],
    settledEn: ['That the first two stages stay as they are'],
    afterwardsDa: 'Eksempeludvalget læser alle svar, før der bliver skrevet et forslag til plan.',
    afterwardsEn: 'The Example Committee reads all replies before a plan is drafted.',
    committeeId: exampleCommitteeId,
    acts: ['hearing_reply'],
    requires: 'anyone',
    opens: -3,
    closes: 17,
  },
  {
    ...neutral,
    project: 'solcellesager',
    slug: 'overblik',
    titleDa: 'Et overblik over fire sager',
    titleEn: 'One view of four cases',
    descriptionDa: 'Hvad skal en side om flere solcellesager fortælle, så den er let at følge? Skriv et forslag.',
    descriptionEn: 'What should a page about several solar cases tell, so that it is easy to follow? Write a proposal.',
    acts: ['proposal', 'comment', 'support'],
    opens: -8,
    closes: 27,
  },
  {
    ...neutral,
    project: 'solceller-kejsegaarden',
    slug: 'besked',
    titleDa: 'Sådan vil du have besked',
    titleEn: 'How you want to be told',
    descriptionDa: 'Hvordan vil du gerne have besked, når der er nyt i en solcellesag? Skriv et forslag.',
    descriptionEn: 'How would you like to be told when there is news in a solar case? Write a proposal.',
    acts: ['proposal', 'comment', 'support'],
    opens: -8,
    closes: 22,
  },
  {
    ...neutral,
    project: 'stenvad-mosebrug',
    slug: 'foelg-med',
    titleDa: 'Sådan vil du følge med',
    titleEn: 'How you want to follow along',
    descriptionDa: 'Hvordan vil du gerne kunne følge et projekt i dit lokalområde? Skriv et forslag.',
    descriptionEn: 'How would you like to follow a project in your local area? Write a proposal.',
    acts: ['proposal', 'comment', 'support'],
    opens: -5,
    closes: 16,
  },
  {
    ...neutral,
    project: 'det-maritime-hus',
    slug: 'havnen',
    titleDa: 'Sådan bruger du havnen',
    titleEn: 'How you use the harbour',
    descriptionDa:
      'Hvordan kommer du til havnen, og hvornår? Svar på tre spørgsmål, eller skriv et forslag til, hvordan vi fortæller om havnen.',
    descriptionEn:
      'How do you get to the harbour, and when? Answer three questions, or write a proposal for how we tell about the harbour.',
    acts: ['proposal', 'comment', 'support', 'survey'],
    opens: -6,
    closes: 9,
  },
];

/** A few contributions to real projects, so plainly examples that nobody takes them for an opinion. */
export const neutralProposals: { project: string; title: string; text: string; by: number; day: number; supports: number }[] = [
  {
    project: 'stenvad-mosebrug',
    title: 'Eksempel: Et opslag på biblioteket',
    text: 'Eksempel: Hæng nyheder op på biblioteket, så man kan læse dem uden computer.',
    by: 21,
    day: 1,
    supports: 3,
  },
  {
    project: 'det-maritime-hus',
    title: 'Eksempel: Et kort over havnen',
    text: 'Eksempel: Tegn et kort, hvor man kan se, hvor bussen standser.',
    by: 33,
    day: 2,
    supports: 4,
  },
];
