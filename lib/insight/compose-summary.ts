import { changesBlock } from './summary-blocks/changes-block';
import { contributionsBlock } from './summary-blocks/contributions-block';
import { decisionsBlock } from './summary-blocks/decisions-block';
import { methodBlock } from './summary-blocks/method-block';
import { placesBlock } from './summary-blocks/places-block';
import { proposalsBlock } from './summary-blocks/proposals-block';
import { reachBlock } from './summary-blocks/reach-block';
import { representativenessBlock } from './summary-blocks/representativeness-block';
import { rulesBlock } from './summary-blocks/rules-block';
import { stanceBlock } from './summary-blocks/stance-block';
import { surveysBlock } from './summary-blocks/surveys-block';
import { themesBlock } from './summary-blocks/themes-block';
import { useBlock } from './summary-blocks/use-block';
import { type SummaryBlock, type SummaryBlockId, type SummaryContent, summaryBlockIds, type Text } from './summary-content';
import type { SummaryFacts } from './summary-facts';
import { dateInWords, say, stored } from './summary-texts';

const blocks: Record<SummaryBlockId, (facts: SummaryFacts) => SummaryBlock> = {
  reach: reachBlock,
  contributions: contributionsBlock,
  themes: themesBlock,
  stance: stanceBlock,
  places: placesBlock,
  surveys: surveysBlock,
  proposals: proposalsBlock,
  use: useBlock,
  decisions: decisionsBlock,
  changes: changesBlock,
  representativeness: representativenessBlock,
  method: methodBlock,
  rules: rulesBlock,
};

/** The summary made of what was counted: the one place where exact numbers of persons become what may be told. */
export function composeSummary(facts: SummaryFacts): SummaryContent {
  const { of, isExample, organisations, from, to } = facts;
  return {
    of,
    title: stored(facts, 'title'),
    limitedTo: limitOf(facts),
    isExample,
    organisations,
    from,
    to,
    blocks: summaryBlockIds.map((id) => blocks[id](facts)),
  };
}

function limitOf({ phase, period }: SummaryFacts): Text | null {
  if (phase) return say('limit.phase', { title: stored(phase, 'title') });
  if (!period) return null;
  const { from, to } = period;
  if (from && to) return say('limit.between', { from: dateInWords(from), to: dateInWords(to) });
  if (from) return say('limit.since', { from: dateInWords(from) });
  return to ? say('limit.until', { to: dateInWords(to) }) : null;
}
