import { demographicQuestion } from '@/lib/surveys/demographic-block';
import { ask, type ExampleSurvey, option, page } from './survey-content';

/** A survey of the fictional project that is over: what it came to can be shown whole. */
export const ideasSurvey: ExampleSurvey = {
  slug: 'foer-ideerne',
  definition: {
    titleDa: 'Stedet, som det er i dag',
    titleEn: 'The place as it is today',
    introDa: 'Eksempel: fem spørgsmål. Dine kryds bliver kun talt.',
    introEn: 'Example: five questions. Your ticks are only counted.',
    pages: [
      page(
        'place',
        ['Stedet', 'The place'],
        [
          ask('single', 'comes', ['Hvor tit kommer du her?', 'How often do you come here?'], {
            isRequired: true,
            options: [
              option('weekly', 'Hver uge', 'Every week'),
              option('sometimes', 'En gang imellem', 'Now and then'),
              option('never', 'Aldrig', 'Never'),
            ],
          }),
          ask('scale', 'worth', ['Hvor meget betyder stedet for dig?', 'How much does the place mean to you?'], {
            lowDa: 'Ingenting',
            lowEn: 'Nothing',
            highDa: 'Meget',
            highEn: 'A lot',
          }),
          ask('multiple', 'miss', ['Hvad mangler her?', 'What is missing here?'], {
            options: [
              option('paths', 'Stier', 'Paths'),
              option('shelter', 'Læ', 'Shelter from the wind'),
              option('seats', 'Steder at sidde', 'Places to sit'),
            ],
          }),
        ],
      ),
      page(
        'you',
        ['Om dig', 'About you'],
        [demographicQuestion('ageGroup', 'ageGroup'), demographicQuestion('gender', 'gender')],
      ),
    ],
  },
};
