import type { SummaryBlock } from '../summary-content';
import { say } from '../summary-texts';

/** The rules numbers are counted by on the day the summary is made. */
export function rulesBlock(): SummaryBlock {
  return {
    id: 'rules',
    heading: say('rules.heading'),
    lede: say('rules.lede'),
    figures: [],
    tables: [],
    method: ['never', 'five', 'fives', 'week', 'surveys', 'dates', 'same'].map((rule) => say(`rules.${rule}`)),
    empty: null,
  };
}
