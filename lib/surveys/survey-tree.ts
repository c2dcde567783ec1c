import {
  type Condition,
  isQuestion,
  questionsOf,
  type SurveyBlock,
  type SurveyDefinition,
  type SurveyOption,
  type SurveyPage,
  type SurveyQuestion,
} from './survey-definition';

/** Where a block stands: the numbers of its page and of its place there. */
export function placeOf({ pages }: SurveyDefinition, key: string): { page: number; at: number } | null {
  for (const [page, { blocks }] of pages.entries()) {
    const at = blocks.findIndex((block) => block.key === key);
    if (at >= 0) return { page, at };
  }
  return null;
}

/** The questions a condition of a page or block may name, in order. With `withOwn` also those of the page itself, for its jumps. */
export function askedBefore(definition: SurveyDefinition, key: string, withOwn = false): SurveyQuestion[] {
  const at = definition.pages.findIndex((page) => page.key === key);
  if (at >= 0) return questionsOf({ pages: definition.pages.slice(0, withOwn ? at + 1 : at) });
  const place = placeOf(definition, key);
  if (!place) return [];
  const earlier = definition.pages.slice(0, place.page);
  const same = definition.pages[place.page]?.blocks.slice(0, place.at) ?? [];
  return [...questionsOf({ pages: earlier }), ...same.filter(isQuestion)];
}

type ChangeCondition = (condition: Condition | undefined) => Condition | undefined;

export function withCondition(
  definition: SurveyDefinition,
  key: string,
  jump: string | undefined,
  change: ChangeCondition,
): SurveyDefinition {
  const shown = <Part extends { showWhen?: Condition }>({ showWhen, ...part }: Part) => {
    const changed = change(showWhen);
    return changed ? { ...part, showWhen: changed } : part;
  };
  const at = definition.pages.findIndex((page) => page.key === key);
  if (at < 0) return withBlock(definition, key, (block) => shown(block) as SurveyBlock);
  return withPage(definition, at, (page) =>
    jump === undefined
      ? (shown(page) as SurveyPage)
      : {
          ...page,
          jumps: page.jumps.map((each, number) =>
            number === Number(jump) ? { ...each, when: change(each.when) ?? each.when } : each,
          ),
        },
  );
}

export function withOptions(
  definition: SurveyDefinition,
  key: string,
  list: string,
  change: (options: SurveyOption[]) => SurveyOption[],
): SurveyDefinition {
  return withBlock(definition, key, (block) => {
    if (list === 'rows' && 'rows' in block) return { ...block, rows: change(block.rows) };
    return list === 'options' && 'options' in block ? { ...block, options: change(block.options) } : block;
  });
}

function withBlock(definition: SurveyDefinition, key: string, change: (block: SurveyBlock) => SurveyBlock): SurveyDefinition {
  const place = placeOf(definition, key);
  if (!place) return definition;
  return withPage(definition, place.page, (page) => ({
    ...page,
    blocks: page.blocks.map((block) => (block.key === key ? change(block) : block)),
  }));
}

export function withPage(definition: SurveyDefinition, at: number, change: (page: SurveyPage) => SurveyPage): SurveyDefinition {
  return { ...definition, pages: definition.pages.map((page, number) => (number === at ? change(page) : page)) };
}
