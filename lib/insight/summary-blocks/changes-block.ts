import type { SummaryBlock } from '../summary-content';
import type { SummaryFacts } from '../summary-facts';
import { say } from '../summary-texts';
import { column, named } from './parts';

/** What changed because of citizens: what the municipality says it used a contribution for. */
export function changesBlock({ changes }: SummaryFacts): SummaryBlock {
  return {
    id: 'changes',
    heading: say('changes.heading'),
    lede: say('changes.lede'),
    figures: [],
    tables:
      changes.length === 0
        ? []
        : [
            {
              key: 'changes',
              caption: say('changes.caption'),
              counts: say('changes.counts'),
              columns: [named(say('changes.name')), column('use', say('changes.use'), 'words')],
              rows: changes.map(({ code, use, reason }) => ({
                key: code,
                cells: [{ said: reason, language: 'da', code }, say(`use.${use}`)],
                page: { to: '/path/[code]', code },
              })),
              chart: { type: 'none' },
              notes: [],
            },
          ],
    method: [say('changes.method')],
    empty: changes.length === 0 ? say('changes.empty') : null,
  };
}
