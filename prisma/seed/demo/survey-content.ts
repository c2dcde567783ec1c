import { demographicQuestion } from '@/lib/surveys/demographic-block';
import { emptyBlock } from '@/lib/surveys/survey-blocks';
import {
  type BlockKind,
  type Condition,
  demographics,
  type SurveyBlock,
  type SurveyDefinition,
  type SurveyOption,
  type SurveyPage,
} from '@/lib/surveys/survey-definition';
import { bench, shelter, sign } from './survey-pictures';

export type ExampleSurvey = {
  slug: string;
  /** Drawings for the options that show one, by the key of the option. */
  pictures?: Record<string, string>;
  definition: SurveyDefinition;
};

type Words = [da: string, en: string];
type Of<Kind extends BlockKind> = Extract<SurveyBlock, { kind: Kind }>;

/** The fictional project: every kind of question at least once, with conditions, a jump and the demographic block. */
export const solparkSurvey: ExampleSurvey = {
  slug: 'stien',
  pictures: { bench, sign, shelter },
  definition: {
    titleDa: 'Sådan vil du bruge stien',
    titleEn: 'How you would use the path',
    introDa:
      'Eksempel: fire sider. Det tager cirka otte minutter, og du kan springe de fleste spørgsmål over. Det, du skriver, bliver vist, når det er læst igennem. Dine kryds bliver kun talt.',
    introEn:
      'Example: four pages. It takes about eight minutes, and you can skip most questions. What you write is shown once it has been read. Your ticks are only counted.',
    pages: [
      page(
        'use',
        ['Din brug af stien', 'How you use the path'],
        [
          ask('single', 'often', ['Hvor tit vil du bruge stien?', 'How often would you use the path?'], {
            isRequired: true,
            options: [
              option('daily', 'Hver dag', 'Every day'),
              option('weekly', 'Hver uge', 'Every week'),
              option('sometimes', 'En gang imellem', 'Now and then'),
              option('never', 'Aldrig', 'Never'),
            ],
          }),
          ask('dropdown', 'part', ['Hvilken del vil du bruge mest?', 'Which part would you use most?'], {
            showWhen: when('all', { question: 'often', operator: 'isNot', value: 'never' }),
            options: [
              option('north', 'Den nordlige løkke', 'The northern loop'),
              option('south', 'Den sydlige løkke', 'The southern loop'),
              option('whole', 'Hele runden', 'All of it'),
            ],
          }),
          ask('number', 'trips', ['Hvor mange ture bliver det om ugen?', 'How many trips a week would it be?'], {
            showWhen: when(
              'any',
              { question: 'often', operator: 'is', value: 'daily' },
              { question: 'often', operator: 'is', value: 'weekly' },
            ),
            min: 0,
            max: 40,
            unitDa: 'ture',
            unitEn: 'trips',
          }),
          ask('date', 'lately', ['Hvornår gik du sidst en tur ved markerne?', 'When did you last walk by the fields?'], {
            hintDa: 'Cirka er godt nok.',
            hintEn: 'Roughly is good enough.',
            from: '2026-01-01',
            to: '2026-12-31',
          }),
        ],
        [{ when: when('all', { question: 'often', operator: 'is', value: 'never' }), to: 'say' }],
      ),
      page(
        'wishes',
        ['Det, der skal være der', 'What should be there'],
        [
          ask('section', 'along', ['Langs stien', 'Along the path'], {}),
          ask('multiple', 'matters', ['Hvad er vigtigt for dig?', 'What matters to you?'], {
            hintDa: 'Sæt gerne flere kryds, højst tre.',
            hintEn: 'Tick as many as you like, three at most.',
            hasOther: true,
            max: 3,
            options: [
              option('quiet', 'At gå i fred og ro', 'To walk in peace and quiet'),
              option('children', 'At børn kan cykle sikkert', 'That children can cycle safely'),
              option('nature', 'At se dyr og planter', 'To see animals and plants'),
              option('access', 'At komme frem med kørestol eller barnevogn', 'To get around with a wheelchair or pram'),
            ],
          }),
          ask('scale', 'slope', ['Hvor stejl må stien være?', 'How steep may the path be?'], {
            showWhen: when('all', { question: 'matters', operator: 'includes', value: 'access' }),
            from: 1,
            to: 5,
            lowDa: 'Næsten flad',
            lowEn: 'Nearly flat',
            highDa: 'Det er lige meget',
            highEn: 'It does not matter',
          }),
          ask('image_choice', 'stop', ['Hvilket stop vil du helst have?', 'Which stop would you like best?'], {
            options: [
              {
                ...option('bench', 'En bænk', 'A bench'),
                image: shown('En bænk med armlæn ved en sti.', 'A bench with armrests by a path.'),
              },
              {
                ...option('sign', 'Et skilt', 'A sign'),
                image: shown('Et lavt skilt om får ved et hegn.', 'A low sign about sheep by a fence.'),
              },
              {
                ...option('shelter', 'Et læskur', 'A shelter'),
                image: shown('Et læskur med tag og åben side mod øst.', 'A shelter with a roof, open to the east.'),
              },
            ],
          }),
          ask('ranking', 'first', ['Hvad skal laves først?', 'What should be made first?'], {
            options: [
              option('surface', 'Fast bund', 'A firm surface'),
              option('lights', 'Lys ved indgangen', 'Light at the entrance'),
              option('gates', 'Låger til fårene', 'Gates for the sheep'),
              option('water', 'En vandpost', 'A water tap'),
            ],
          }),
          ask('rating', 'today', ['Hvor god er stien i dag?', 'How good is the path today?'], {}),
          ask('matrix', 'sheep', ['Hvor enig er du?', 'How much do you agree?'], {
            isLikert: true,
            rows: [
              option('graze', 'Får skal græsse mellem panelerne', 'Sheep should graze between the panels'),
              option('dogs', 'Hunde skal i snor hele året', 'Dogs should be on a lead all year'),
              option('night', 'Stien skal være åben om natten', 'The path should be open at night'),
            ],
            options: [
              option('disagree', 'Uenig', 'Disagree'),
              option('partly_disagree', 'Delvist uenig', 'Partly disagree'),
              option('neither', 'Hverken eller', 'Neither'),
              option('partly_agree', 'Delvist enig', 'Partly agree'),
              option('agree', 'Enig', 'Agree'),
            ],
          }),
          ask(
            'allocation',
            'shares',
            ['Fordel 100 point på det, der skal bruges penge på', 'Share out 100 points on what money should go to'],
            {
              options: [
                option('path', 'Selve stien', 'The path itself'),
                option('rest', 'Steder at hvile', 'Places to rest'),
                option('wild', 'Blomster og hegn', 'Flowers and hedges'),
              ],
            },
          ),
        ],
      ),
      page(
        'say',
        ['Med dine egne ord', 'In your own words'],
        [
          ask('information', 'care', ['Skriv ikke om andre', 'Do not write about others'], {
            textDa: 'Skriv ikke navne, adresser eller telefonnumre. Det, du skriver her, bliver læst igennem, før det vises.',
            textEn: 'Do not write names, addresses or phone numbers. What you write here is read before it is shown.',
          }),
          ask('place', 'spot', ['Hvor mangler der et sted at hvile?', 'Where is a place to rest missing?'], { max: 3 }),
          ask('file', 'drawing', ['Har du et billede eller en tegning?', 'Do you have a picture or a drawing?'], {
            isConfidential: true,
            hintDa: 'Den bliver ikke vist for andre end dem, der laver stien.',
            hintEn: 'Only those who make the path see it.',
          }),
          ask('short_text', 'name', ['Hvad kalder du stedet?', 'What do you call the place?'], {
            isConfidential: true,
            maxLength: 60,
          }),
          ask('long_text', 'remember', ['Hvad skal vi huske?', 'What should we remember?'], {
            hintDa: 'Skriv ikke navne eller telefonnumre.',
            hintEn: 'Do not write names or phone numbers.',
          }),
        ],
      ),
      page(
        'you',
        ['Om dig', 'About you'],
        [
          ask('information', 'why', ['Hvorfor spørger vi?', 'Why do we ask?'], {
            textDa: 'Svarene viser, om alle grupper er hørt. Du behøver ikke svare. De vises kun som antal på mindst fem.',
            textEn:
              'The answers show whether every group has been heard. You need not answer. They are shown as counts of at least five.',
          }),
          ...demographics.map((each) => demographicQuestion(each, each)),
        ],
      ),
    ],
  },
};

/** What the first example citizens call a place by the path, in confidence. */
export const solparkNames = ['Eksempel: Læhjørnet', 'Eksempel: Ved de tre sten', 'Eksempel: Udsigten'];

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

/** A neutral survey about the harbour: it asks how one hears and comes, not what one thinks of the project. */
export const harbourSurvey: ExampleSurvey = {
  slug: 'havnen',
  definition: {
    titleDa: 'Sådan bruger du havnen',
    titleEn: 'How you use the harbour',
    introDa: 'Eksempel: ni neutrale spørgsmål på to sider. Svarene fører ikke til en beslutning.',
    introEn: 'Example: nine neutral questions on two pages. The answers do not lead to a decision.',
    pages: [
      page(
        'visits',
        ['Når du kommer på havnen', 'When you come to the harbour'],
        [
          ask('single', 'come', ['Kommer du på havnen?', 'Do you come to the harbour?'], {
            isRequired: true,
            options: [
              option('often', 'Ja, tit', 'Yes, often'),
              option('seldom', 'Ja, sjældent', 'Yes, seldom'),
              option('no', 'Nej', 'No'),
            ],
          }),
          ask('multiple', 'way', ['Hvordan kommer du dertil?', 'How do you get there?'], {
            showWhen: when('all', { question: 'come', operator: 'isNot', value: 'no' }),
            hasOther: true,
            options: [
              option('foot', 'Til fods', 'On foot'),
              option('bicycle', 'På cykel', 'By bicycle'),
              option('bus', 'Med bus', 'By bus'),
              option('car', 'I bil', 'By car'),
              option('boat', 'I båd', 'By boat'),
            ],
          }),
          ask('multiple', 'season', ['Hvornår på året kommer du der?', 'At what time of year do you come?'], {
            hintDa: 'Sæt gerne flere kryds.',
            hintEn: 'Tick as many as you like.',
            options: [
              option('spring', 'Forår', 'Spring'),
              option('summer', 'Sommer', 'Summer'),
              option('autumn', 'Efterår', 'Autumn'),
              option('winter', 'Vinter', 'Winter'),
            ],
          }),
          ask('dropdown', 'time', ['Hvor længe bliver du som regel?', 'How long do you usually stay?'], {
            options: [
              option('short', 'Under en halv time', 'Less than half an hour'),
              option('hour', 'En halv til to timer', 'Half an hour to two hours'),
              option('long', 'Mere end to timer', 'More than two hours'),
            ],
          }),
          ask('number', 'company', ['Hvor mange er I som regel?', 'How many are you usually?'], { min: 1, max: 40 }),
        ],
      ),
      page(
        'news',
        ['Når du vil vide noget', 'When you want to know something'],
        [
          ask('ranking', 'channels', ['Hvor vil du helst have nyt om havnen?', 'Where would you like news of the harbour?'], {
            top: 3,
            options: [
              option('website', 'Kommunens hjemmeside', 'The municipality’s website'),
              option('newsletter', 'Nyhedsbrev', 'Newsletter'),
              option('social', 'Sociale medier', 'Social media'),
              option('paper', 'Lokalavisen', 'The local paper'),
              option('board', 'Opslag på havnen', 'Notices at the harbour'),
            ],
          }),
          ask('scale', 'informed', ['Hvor godt føler du dig oplyst?', 'How well informed do you feel?'], {
            lowDa: 'Slet ikke',
            lowEn: 'Not at all',
            highDa: 'Meget godt',
            highEn: 'Very well',
          }),
          ask('place', 'entrance', ['Hvor kommer du ind på havnen?', 'Where do you enter the harbour?'], {}),
          ask(
            'long_text',
            'where',
            ['Hvor finder du oplysninger om havnen?', 'Where do you find information about the harbour?'],
            {
              hintDa: 'Skriv ikke navne eller telefonnumre.',
              hintEn: 'Do not write names or phone numbers.',
            },
          ),
        ],
      ),
    ],
  },
};

/** A survey for those who live in the municipality: one question, one answer each. */
export const nameSurvey: ExampleSurvey = {
  slug: 'stiens-navn',
  definition: {
    titleDa: 'Vælg stiens navn',
    titleEn: 'Choose the name of the path',
    introDa: 'Ét spørgsmål. Du skal bekræfte med MitID, at du bor i kommunen og er fyldt 16 år.',
    introEn: 'One question. You confirm with MitID that you live in the municipality and are at least 16.',
    pages: [
      page(
        'only',
        ['', ''],
        [
          ask('single', 'name', ['Hvad skal stien hedde?', 'What shall the path be called?'], {
            isRequired: true,
            options: ['Solstien', 'Fårestien', 'Eksempelstien', 'Rundturen'].map((name, at) =>
              option(`name-${at + 1}`, name, name),
            ),
          }),
        ],
      ),
    ],
  },
};

export function page(key: string, [titleDa, titleEn]: Words, blocks: SurveyBlock[], jumps: SurveyPage['jumps'] = []): SurveyPage {
  return { key, titleDa, titleEn, jumps, blocks };
}

export function ask<Kind extends BlockKind>(
  kind: Kind,
  key: string,
  [labelDa, labelEn]: Words,
  set: Partial<Of<Kind>>,
): SurveyBlock {
  return { ...emptyBlock(kind), key, labelDa, labelEn, ...set } as SurveyBlock;
}

export function option(key: string, labelDa: string, labelEn: string): SurveyOption {
  return { key, labelDa, labelEn };
}

/** What the drawing shows; its file is known when it is stored. */
function shown(altDa: string, altEn: string): SurveyOption['image'] {
  return { file: '', altDa, altEn };
}

function when(mode: Condition['mode'], ...clauses: Condition['clauses']): Condition {
  return { mode, clauses };
}
