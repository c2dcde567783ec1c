import { wilsonInterval } from '@/lib/statistics/wilson';
import type { QuestionResult, SurveyResultsView } from '@/lib/surveys/survey-views';
import type { SummaryBlock, SummaryTable } from '../summary-content';
import type { SummaryFacts } from '../summary-facts';
import { dateInWords, say, stored } from '../summary-texts';
import { column, named, row } from './parts';

/** Those who answered beside the population, with how far chance alone could have moved them. */
export function representativenessBlock({ surveys }: SummaryFacts): SummaryBlock {
  const tables = surveys
    .filter(({ isCounted, counted }) => isCounted && counted > 0)
    .flatMap((survey) => survey.questions.flatMap((question) => besidePopulation(survey, question) ?? []));
  return {
    id: 'representativeness',
    heading: say('representativeness.heading'),
    lede: say('representativeness.lede'),
    figures: [],
    tables,
    method: [say('representativeness.method.sample'), say('representativeness.method.interval')],
    empty: tables.length === 0 ? say('representativeness.empty') : null,
  };
}

function besidePopulation(survey: SurveyResultsView, question: QuestionResult): SummaryTable | null {
  const { population, figure } = question;
  if (!population || figure.type !== 'bars' || figure.isOverlapping) return null;
  const everybody = Object.values(population.persons).reduce((sum, persons) => sum + persons, 0);
  if (everybody === 0) return null;
  const percent = (share: number) => Math.round(share * 1000) / 10;
  const rows = figure.bars.flatMap(({ key, persons, ...label }) => {
    const inPopulation = population.persons[key];
    if (inPopulation === undefined) return [];
    const name = stored(label, 'label');
    const all = percent(inPopulation / everybody);
    if (persons === null) return [row(key, name, null, null, null, all)];
    const { low, high } = wilsonInterval(persons, survey.counted);
    return [row(key, name, percent(persons / survey.counted), percent(low), percent(high), all)];
  });
  return {
    key: `population-${survey.id}-${question.key}`,
    caption: say('representativeness.caption', { question: stored(question, 'label'), title: stored(survey, 'title') }),
    counts: say('representativeness.counts', { count: survey.counted }),
    columns: [
      named(say('representativeness.group')),
      column('share', say('representativeness.share'), 'percent'),
      column('low', say('representativeness.low'), 'percent'),
      column('high', say('representativeness.high'), 'percent'),
      column('population', say('representativeness.population'), 'percent'),
    ],
    rows,
    chart: { type: 'spans', of: 'share', low: 'low', high: 'high', beside: 'population' },
    notes: [
      say('representativeness.source', { source: stored(population, 'source'), date: dateInWords(population.asOf) }),
      ...(population.isExample ? [say('representativeness.example')] : []),
    ],
    ...(survey.isExample || population.isExample ? { isExample: true } : {}),
  };
}
