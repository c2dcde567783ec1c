import type { SummaryBlock } from '../summary-content';
import { say } from '../summary-texts';

/** What the figures can and cannot tell, in plain words. */
export function methodBlock(): SummaryBlock {
  return {
    id: 'method',
    heading: say('method.heading'),
    lede: say('method.lede'),
    figures: [],
    tables: [],
    method: ['chosen', 'voices', 'hidden', 'themes', 'after'].map((part) => say(`method.${part}`)),
    empty: null,
  };
}
