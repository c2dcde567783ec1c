import type { SurveyOption, SurveyQuestion } from '@/lib/surveys/survey-definition';
import { optionsOf } from '@/lib/surveys/survey-definition';

/** The options in the order one person meets them: the same for one `seed`, however often the page is drawn. */
export function optionsFor(question: SurveyQuestion, seed: string): SurveyOption[] {
  const options = optionsOf(question);
  if (!('isShuffled' in question && question.isShuffled)) return options;
  return options.toSorted((a, b) => weight(seed + a.key) - weight(seed + b.key));
}

/** FNV-1a, 32 bits: spreads keys evenly, and is no secret. */
function weight(text: string): number {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash;
}
