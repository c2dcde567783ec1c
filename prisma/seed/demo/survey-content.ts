type Option = [da: string, en: string, weight: number];

export type ExampleQuestion = {
  kind: 'single' | 'multiple' | 'text';
  labelDa: string;
  labelEn: string;
  hintDa?: string;
  hintEn?: string;
  isRequired?: boolean;
  options?: Option[];
};

export type ExampleSurvey = {
  slug: string;
  titleDa: string;
  titleEn: string;
  introDa: string;
  introEn: string;
  questions: ExampleQuestion[];
};

/** The survey of the fictional project. Weights say how often the example citizens choose an option. */
export const solparkSurvey: ExampleSurvey = {
  slug: 'stien',
  titleDa: 'Sådan vil du bruge stien',
  titleEn: 'How you would use the path',
  introDa:
    'Tre korte spørgsmål. Det tager to minutter. Det, du skriver, bliver vist, når det er læst igennem. Dine kryds bliver kun talt.',
  introEn:
    'Three short questions. It takes two minutes. What you write is shown once it has been read. Your ticks are only counted.',
  questions: [
    {
      kind: 'single',
      labelDa: 'Hvor tit vil du bruge stien?',
      labelEn: 'How often would you use the path?',
      isRequired: true,
      options: [
        ['Hver dag', 'Every day', 7],
        ['Hver uge', 'Every week', 14],
        ['En gang imellem', 'Now and then', 9],
        ['Aldrig', 'Never', 5],
      ],
    },
    {
      kind: 'multiple',
      labelDa: 'Hvad er vigtigt for dig?',
      labelEn: 'What matters to you?',
      hintDa: 'Sæt gerne flere kryds.',
      hintEn: 'Tick as many as you like.',
      options: [
        ['At gå i fred og ro', 'To walk in peace and quiet', 21],
        ['At børn kan cykle sikkert', 'That children can cycle safely', 17],
        ['At se dyr og planter', 'To see animals and plants', 15],
        ['At komme frem med kørestol eller barnevogn', 'To get around with a wheelchair or pram', 12],
      ],
    },
    {
      kind: 'text',
      labelDa: 'Hvad skal vi huske?',
      labelEn: 'What should we remember?',
      hintDa: 'Skriv ikke navne eller telefonnumre.',
      hintEn: 'Do not write names or phone numbers.',
    },
  ],
};

/** Free-text answers to the last question of the fictional project's survey, by the number of the citizen. */
export const solparkTexts: { by: number; text: string; language?: 'en' }[] = [
  { by: 3, text: 'At fårene skal have vand om sommeren.' },
  { by: 5, text: 'Skilte i øjenhøjde for børn.' },
  { by: 9, text: 'Bænke med armlæn. Ellers kan jeg ikke rejse mig.' },
  { by: 11, text: 'Ingen knallerter.' },
  { by: 14, text: 'At stien ikke bliver til en mose hvert forår.' },
  { by: 15, text: 'Please keep the texts short, also on the signs.', language: 'en' },
  { by: 18, text: 'Et sted at læne cyklen.' },
  { by: 22, text: 'Læ mod vest.' },
  { by: 25, text: 'At man kan gå en kort tur og stadig komme hjem samme vej.' },
  { by: 29, text: 'Spørg os igen om et år.' },
];

/** A short, neutral survey about the harbour: it asks how one hears and comes, not what one thinks of the project. */
export const harbourSurvey: ExampleSurvey = {
  slug: 'havnen',
  titleDa: 'Sådan bruger du havnen',
  titleEn: 'How you use the harbour',
  introDa: 'Eksempel: tre neutrale spørgsmål. Svarene fører ikke til en beslutning.',
  introEn: 'Example: three neutral questions. The answers do not lead to a decision.',
  questions: [
    {
      kind: 'single',
      labelDa: 'Hvordan kommer du til havnen?',
      labelEn: 'How do you get to the harbour?',
      isRequired: true,
      options: [
        ['Til fods', 'On foot', 0],
        ['På cykel', 'By bicycle', 0],
        ['Med bus', 'By bus', 0],
        ['I bil', 'By car', 0],
        ['I båd', 'By boat', 0],
      ],
    },
    {
      kind: 'multiple',
      labelDa: 'Hvornår på året kommer du der?',
      labelEn: 'At what time of year do you come?',
      hintDa: 'Sæt gerne flere kryds.',
      hintEn: 'Tick as many as you like.',
      options: [
        ['Forår', 'Spring', 0],
        ['Sommer', 'Summer', 0],
        ['Efterår', 'Autumn', 0],
        ['Vinter', 'Winter', 0],
      ],
    },
    {
      kind: 'text',
      labelDa: 'Hvor finder du oplysninger om havnen?',
      labelEn: 'Where do you find information about the harbour?',
      hintDa: 'Skriv ikke navne eller telefonnumre.',
      hintEn: 'Do not write names or phone numbers.',
    },
  ],
};

/** A survey for those who live in the municipality: one question, one answer each. */
export const nameSurvey: ExampleSurvey = {
  slug: 'stiens-navn',
  titleDa: 'Vælg stiens navn',
  titleEn: 'Choose the name of the path',
  introDa: 'Ét spørgsmål. Du skal bekræfte med MitID, at du bor i kommunen og er fyldt 16 år.',
  introEn: 'One question. You confirm with MitID that you live in the municipality and are at least 16.',
  questions: [
    {
      kind: 'single',
      labelDa: 'Hvad skal stien hedde?',
      labelEn: 'What shall the path be called?',
      isRequired: true,
      options: [
        ['Solstien', 'Solstien', 0],
        ['Fårestien', 'Fårestien', 0],
        ['Eksempelstien', 'Eksempelstien', 0],
        ['Rundturen', 'Rundturen', 0],
      ],
    },
  ],
};
