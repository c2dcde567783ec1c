import type { SummaryBlock, SummaryFigure } from '../summary-content';
import type { SummaryFacts } from '../summary-facts';
import { dateInWords, say, stored } from '../summary-texts';
import { questionTable } from './question-table';

/** What surveys came to that nobody can answer any more: the very figures everybody can read. */
export function surveysBlock({ surveys }: SummaryFacts): SummaryBlock {
  const closed = surveys.filter(({ isCounted }) => isCounted);
  const open = surveys.filter(({ isCounted }) => !isCounted);
  return {
    id: 'surveys',
    heading: say('surveys.heading'),
    lede: say('surveys.lede'),
    figures: closed.map(
      (survey): SummaryFigure => ({
        key: survey.id,
        label: stored(survey, 'title'),
        value: survey.persons,
        unit: 'answers',
        counts: survey.persons === null ? say('surveys.few') : say('surveys.counts'),
      }),
    ),
    tables: closed.flatMap((survey) =>
      survey.counted === 0 ? [] : survey.questions.flatMap((question) => questionTable(survey, question) ?? []),
    ),
    method: [
      say('surveys.method'),
      ...open.map((survey) => say('surveys.open', { title: stored(survey, 'title'), date: dateInWords(survey.lastAnswerOn) })),
    ],
    empty: closed.length === 0 ? say('surveys.empty') : null,
  };
}
