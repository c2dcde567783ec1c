import type { SummaryBlock } from '../summary-content';
import { contributionKinds, contributionsOf, perMonth, type SummaryFacts } from '../summary-facts';
import { monthInWords, say } from '../summary-texts';
import { contributionsBy } from './parts';

/** Public contributions by kind and over time: counts of what everybody can read, so none is hidden. */
export function contributionsBlock(facts: SummaryFacts): SummaryBlock {
  const { kindsByMonth } = facts;
  const isEmpty = contributionsOf(facts) === 0;
  const ofKind = (wanted: string) =>
    kindsByMonth.filter(({ kind }) => kind === wanted).reduce((sum, { count }) => sum + count, 0);
  return {
    id: 'contributions',
    heading: say('contributions.heading'),
    lede: say('contributions.lede'),
    figures: [],
    tables: isEmpty
      ? []
      : [
          contributionsBy(
            'months',
            'contributions.months',
            perMonth(kindsByMonth).map(({ month, count }) => ({ key: month, label: monthInWords(month), count })),
          ),
          contributionsBy(
            'kinds',
            'contributions.kinds',
            contributionKinds.map((kind) => ({ key: kind, label: say(`kind.${kind}`), count: ofKind(kind) })),
          ),
        ],
    method: [say('contributions.method')],
    empty: isEmpty ? say('contributions.empty') : null,
  };
}
