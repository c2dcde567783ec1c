import type { SummaryBlock } from '../summary-content';
import { contributionsOf, type SummaryFacts, uses } from '../summary-facts';
import { say } from '../summary-texts';
import { contributionsBy } from './parts';

/** How much was answered, and what contributions were used for. */
export function useBlock(facts: SummaryFacts): SummaryBlock {
  const all = contributionsOf(facts);
  const count = (wanted: string) => facts.uses.find(({ use }) => use === wanted)?.count ?? 0;
  const marked = facts.uses.reduce((sum, row) => sum + row.count, 0);
  const part = (key: string, value: number) => ({
    key,
    label: say(`use.${key}.label`),
    value,
    of: all,
    unit: 'contributions' as const,
    counts: say(`use.${key}.counts`),
  });
  return {
    id: 'use',
    heading: say('use.heading'),
    lede: say('use.lede'),
    figures: all === 0 ? [] : [part('answered', facts.answered), part('marked', count('used') + count('partly_used'))],
    tables:
      all === 0
        ? []
        : [
            contributionsBy('uses', 'use.uses', [
              ...uses.map((use) => ({ key: use, label: say(`use.${use}`), count: count(use) })),
              { key: 'waiting', label: say('use.waiting'), count: all - marked },
            ]),
          ],
    method: [say('use.method')],
    empty: all === 0 ? say('contributions.empty') : null,
  };
}
