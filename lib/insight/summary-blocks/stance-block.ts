import type { SummaryBlock } from '../summary-content';
import { type SummaryFacts, stances } from '../summary-facts';
import { say } from '../summary-texts';
import { contributionsBy } from './parts';

/** What those who commented said they are: a part of each public comment, counted as such. */
export function stanceBlock({ stances: counted }: SummaryFacts): SummaryBlock {
  const isEmpty = counted.every(({ count }) => count === 0);
  return {
    id: 'stance',
    heading: say('stance.heading'),
    lede: say('stance.lede'),
    figures: [],
    tables: isEmpty
      ? []
      : [
          contributionsBy(
            'stances',
            'stance.stances',
            stances.map((stance) => ({
              key: stance,
              label: say(`stance.${stance}`),
              count: counted.find((row) => row.stance === stance)?.count ?? 0,
            })),
          ),
        ],
    method: [say('stance.method')],
    empty: isEmpty ? say('stance.empty') : null,
  };
}
