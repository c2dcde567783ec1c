import type { Demographic, QuestionOf, SurveyOption } from './survey-definition';

type Words = [key: string, da: string, en: string];

const withhold: Words = ['prefer_not', 'Vil ikke svare', 'Prefer not to say'];

/** Postal districts that lie in Norddjurs Kommune, whole or in part: code and name as in the state's register (DAGI). */
const postalDistricts: [code: string, name: string][] = [
  ['8444', 'Balle'],
  ['8500', 'Grenaa'],
  ['8550', 'Ryomgård'],
  ['8560', 'Kolind'],
  ['8570', 'Trustrup'],
  ['8581', 'Nimtofte'],
  ['8585', 'Glesborg'],
  ['8586', 'Ørum Djurs'],
  ['8592', 'Anholt'],
  ['8950', 'Ørsted'],
  ['8961', 'Allingåbro'],
  ['8963', 'Auning'],
];

const groups: Record<Demographic, Words[]> = {
  ageGroup: [
    ['0-17', 'Under 18 år', 'Under 18'],
    ['18-29', '18-29 år', '18-29'],
    ['30-44', '30-44 år', '30-44'],
    ['45-59', '45-59 år', '45-59'],
    ['60-74', '60-74 år', '60-74'],
    ['75+', '75 år eller mere', '75 or older'],
  ],
  gender: [
    ['woman', 'Kvinde', 'Woman'],
    ['man', 'Mand', 'Man'],
    ['other', 'Andet', 'Other'],
  ],
  postalDistrict: [
    ...postalDistricts.map(([code, name]): Words => [code, `${code} ${name}`, `${code} ${name}`]),
    ['elsewhere', 'Et andet sted', 'Somewhere else'],
  ],
  tie: [
    ['lives', 'Jeg bor her', 'I live here'],
    ['works', 'Jeg arbejder eller går i skole her', 'I work or go to school here'],
    ['summerhouse', 'Jeg har sommerhus her', 'I have a summer house here'],
    ['visits', 'Jeg kommer her på besøg', 'I come here to visit'],
    ['other', 'Noget andet', 'Something else'],
  ],
};

const asked: Record<Demographic, { da: string; en: string }> = {
  ageGroup: { da: 'Hvor gammel er du?', en: 'How old are you?' },
  gender: { da: 'Hvilket køn er du?', en: 'What is your gender?' },
  postalDistrict: { da: 'Hvilket postnummer bor du i?', en: 'Which postal district do you live in?' },
  tie: { da: 'Hvad har du med området at gøre?', en: 'What is your tie to the area?' },
};

/** What one can choose; the keys are those of the reference figures, with `prefer_not` last. */
export function demographicOptions(demographic: Demographic): SurveyOption[] {
  return [...groups[demographic], withhold].map(([key, labelDa, labelEn]) => ({ key, labelDa, labelEn }));
}

/** A voluntary, confidential question whose answers can be compared with the population. */
export function demographicQuestion(key: string, demographic: Demographic): QuestionOf<'single'> | QuestionOf<'dropdown'> {
  const { da, en } = asked[demographic];
  return {
    key,
    kind: demographic === 'postalDistrict' ? 'dropdown' : 'single',
    demographic,
    labelDa: da,
    labelEn: en,
    hintDa: '',
    hintEn: '',
    isRequired: false,
    isConfidential: true,
    options: demographicOptions(demographic),
    isShuffled: false,
    hasOther: false,
  };
}
