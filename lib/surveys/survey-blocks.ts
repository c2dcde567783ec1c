import type { BlockKind, Condition, SurveyBlock, SurveyDefinition, SurveyPage, SurveyQuestion } from './survey-definition';
import { newKey } from './survey-key';
import { numbersOf, operatorsFor, optionKeysOf } from './survey-references';

const words = { labelDa: '', labelEn: '', hintDa: '', hintEn: '' };
const asked = { ...words, isRequired: false, isConfidential: false };

/** An empty block of a kind, with what is usual for it. */
export function emptyBlock(kind: BlockKind): SurveyBlock {
  const key = newKey();
  const options = [emptyOption(), emptyOption()];
  switch (kind) {
    case 'section':
      return { ...words, key, kind };
    case 'information':
      return { ...words, key, kind, textDa: '', textEn: '' };
    case 'short_text':
      return { ...asked, key, kind, maxLength: 200 };
    case 'long_text':
      return { ...asked, key, kind, maxLength: 2_000 };
    case 'single':
    case 'dropdown':
      return { ...asked, key, kind, options, isShuffled: false, hasOther: false };
    case 'multiple':
      return { ...asked, key, kind, options, isShuffled: false, hasOther: false };
    case 'image_choice':
      return { ...asked, key, kind, options, isShuffled: false, max: 1 };
    case 'ranking':
      return { ...asked, key, kind, options, isShuffled: false };
    case 'scale':
      return { ...asked, key, kind, from: 1, to: 5, lowDa: '', lowEn: '', highDa: '', highEn: '' };
    case 'rating':
      return { ...asked, key, kind, steps: 5 };
    case 'matrix':
      return { ...asked, key, kind, rows: [emptyOption(), emptyOption()], options, isLikert: false };
    case 'number':
      return { ...asked, key, kind, decimals: 0, unitDa: '', unitEn: '' };
    case 'date':
      return { ...asked, key, kind };
    case 'place':
      return { ...asked, key, kind, shapes: ['point'], max: 1 };
    case 'file':
      return { ...asked, key, kind, max: 1 };
    case 'allocation':
      return { ...asked, key, kind, options, total: 100, step: 10, unit: 'points' };
  }
}

export function emptyOption() {
  return { key: newKey(), labelDa: '', labelEn: '' };
}

export function emptyPage(): SurveyPage {
  return { key: newKey(), titleDa: '', titleEn: '', jumps: [], blocks: [] };
}

export function emptyDefinition(): SurveyDefinition {
  return { titleDa: '', titleEn: '', introDa: '', introEn: '', pages: [emptyPage()] };
}

/** The first condition one can ask of a question. */
export function firstClause(question: SurveyQuestion): Condition['clauses'][number] {
  const operator = operatorsFor(question.kind)[0] ?? 'answered';
  if (operator === 'answered') return { question: question.key, operator };
  const numbers = numbersOf(question);
  const low = numbers && Number.isFinite(numbers.low) ? numbers.low : 0;
  return { question: question.key, operator, value: numbers ? low : (optionKeysOf(question)[0] ?? '') };
}

/** The same block as another kind, under a key of its own: answers to the one say nothing of the other. */
export function asKind(block: SurveyBlock, kind: BlockKind): SurveyBlock {
  const empty = emptyBlock(kind);
  const kept = Object.entries(block).filter(([name]) => name in empty && name !== 'key' && name !== 'kind' && name !== 'max');
  const { showWhen } = block;
  return { ...empty, ...Object.fromEntries(kept), ...(showWhen && { showWhen }) } as SurveyBlock;
}

/**
 * The same pages under keys of their own, for a survey of its own. What names a question that does not come along stays
 * as it is; before publishing it is found. The keys of options stay: they are told apart by their question, and those of
 * demographic questions are shared by all.
 */
export function underOwnKeys(pages: readonly SurveyPage[]): SurveyPage[] {
  const keys = new Map(pages.flatMap((page) => [page.key, ...page.blocks.map(({ key }) => key)]).map((key) => [key, newKey()]));
  const renamed = (key: string) => keys.get(key) ?? key;
  const condition = ({ mode, clauses }: Condition): Condition => ({
    mode,
    clauses: clauses.map((clause) => ({ ...clause, question: renamed(clause.question) })),
  });
  const shown = <Part extends { showWhen?: Condition }>(part: Part): Part =>
    part.showWhen ? { ...part, showWhen: condition(part.showWhen) } : part;
  return pages.map((page) => ({
    ...shown(page),
    key: renamed(page.key),
    jumps: page.jumps.map(({ when, to }) => ({ when: condition(when), to: renamed(to) })),
    blocks: page.blocks.map((block) => ({ ...shown(block), key: renamed(block.key) })),
  }));
}
