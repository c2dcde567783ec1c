import type { SummaryBlock } from '../summary-content';
import type { SummaryFacts } from '../summary-facts';
import { say } from '../summary-texts';
import { column, named } from './parts';

/** The proposals most people stand behind, in their own words as everybody can read them. */
export function proposalsBlock({ proposals }: SummaryFacts): SummaryBlock {
  return {
    id: 'proposals',
    heading: say('proposals.heading'),
    lede: say('proposals.lede'),
    figures: [],
    tables:
      proposals.length === 0
        ? []
        : [
            {
              key: 'proposals',
              caption: say('proposals.caption'),
              counts: say('proposals.counts'),
              columns: [named(say('proposals.name')), column('supports', say('units.supports'), 'supports')],
              rows: proposals.map(({ title, language, code, supports }) => ({
                key: code,
                cells: [{ said: title, language, code }, supports],
                page: { to: '/path/[code]', code },
              })),
              chart: { type: 'bars', of: 'supports' },
              notes: [],
            },
          ],
    method: [say('proposals.method')],
    empty: proposals.length === 0 ? say('proposals.empty') : null,
  };
}
