import type { SummaryBlock, SummaryTable } from '../summary-content';
import type { SummaryFacts } from '../summary-facts';
import { dateInWords, say, stored } from '../summary-texts';
import { column, named, row } from './parts';

/** What was decided with which contributions before it, and what was measured afterwards. */
export function decisionsBlock({ decisions, effects }: SummaryFacts): SummaryBlock {
  const decided: SummaryTable = {
    key: 'decisions',
    caption: say('decisions.decided.caption'),
    counts: say('decisions.decided.counts'),
    columns: [
      named(say('decisions.decided.name')),
      column('meeting', say('decisions.decided.meeting'), 'words'),
      column('cited', say('decisions.decided.cited'), 'contributions'),
      column('used', say('decisions.decided.used'), 'contributions'),
    ],
    rows: decisions.map((decision) => ({
      ...row(decision.slug, stored(decision, 'title'), dateInWords(decision.meetingOn), decision.cited, decision.used),
      page: { to: '/decisions/[slug]', slug: decision.slug },
    })),
    chart: { type: 'none' },
    notes: [],
    ...(decisions.some(({ isExample }) => isExample) ? { isExample: true } : {}),
  };
  const measured: SummaryTable = {
    key: 'effects',
    caption: say('decisions.effects.caption'),
    counts: say('decisions.effects.counts'),
    columns: [
      named(say('decisions.effects.name')),
      column('unit', say('decisions.effects.unit'), 'words'),
      column('before', say('decisions.effects.before'), 'number'),
      column('after', say('decisions.effects.after'), 'number'),
      column('measured', say('decisions.effects.measured'), 'words'),
      column('source', say('decisions.effects.source'), 'words'),
    ],
    rows: effects.map((effect) =>
      row(
        effect.id,
        stored(effect, 'indicator'),
        stored(effect, 'unit'),
        effect.before,
        effect.after,
        dateInWords(effect.measuredOn),
        stored(effect, 'source'),
      ),
    ),
    chart: { type: 'none' },
    notes: [],
    ...(effects.some(({ isExample }) => isExample) ? { isExample: true } : {}),
  };
  return {
    id: 'decisions',
    heading: say('decisions.heading'),
    lede: decisions.length === 0 ? say('decisions.none') : say('decisions.lede'),
    figures: [],
    tables: [...(decisions.length > 0 ? [decided] : []), ...(effects.length > 0 ? [measured] : [])],
    method: [say('decisions.method'), ...(effects.length === 0 ? [say('decisions.effectsNone')] : [])],
    empty: decisions.length + effects.length === 0 ? say('decisions.empty') : null,
  };
}
