import { demographicQuestion } from './demographic-block';
import { emptyBlock, emptyOption, emptyPage, firstClause, underOwnKeys } from './survey-blocks';
import {
  answeredKinds,
  type BlockKind,
  demographics,
  isQuestion,
  questionsOf,
  type SurveyBlock,
  type SurveyDefinition,
  type SurveyOption,
  type SurveyPage,
  surveyLimits,
  unansweredKinds,
} from './survey-definition';
import { type EditorFields, withFields } from './survey-editor-fields';
import { newKey } from './survey-key';
import { askedBefore, placeOf, withCondition, withOptions, withPage } from './survey-tree';

/** A survey while it is written; `open` is the page or block whose fields stand in the form. */
export type Editing = { definition: SurveyDefinition; open: string | null };

/** What came of a step: where the writer finds themselves, and what is said of it (`surveyBuilder.done`). */
export type Edited = Editing & { focus: string | null; said: Said | null };
export type Said = {
  what: 'added' | 'moved' | 'removed' | 'copied';
  of: 'block' | 'page' | 'option';
  at: number;
  total: number;
  page: number;
};

/**
 * The survey after what stands in the fields of the editor's form was written and one of its buttons pressed: in the
 * browser with every letter and press, on the server where there is no JavaScript. A button is named `verb:key:…`; one
 * that is not possible changes nothing but what was written.
 */
export function edited(before: Editing, fields: EditorFields, button: string): Edited {
  const definition = withFields(before.definition, before.open, fields);
  const reopened = { definition, open: openAfter(before, definition) };
  const [verb = '', ...names] = button.split(':');
  const step = Object.hasOwn(steps, verb) ? steps[verb] : undefined;
  const nothing: Edited = { ...reopened, focus: null, said: null };
  return step ? { ...nothing, ...step(reopened, names, fields) } : nothing;
}

/** A block whose kind changed has a key of its own: it stays open, and conditions follow it. */
function openAfter({ definition: before, open }: Editing, after: SurveyDefinition): string | null {
  const place = placeOf(before, open ?? '');
  if (!place) return open;
  return after.pages[place.page]?.blocks[place.at]?.key ?? open;
}

type Step = (editing: Editing, names: string[], fields: EditorFields) => Partial<Edited> | null;

const kinds: readonly string[] = [...answeredKinds, ...unansweredKinds];

const steps: Record<string, Step> = {
  open: (_, [key = '']) => ({ open: key, focus: `edit-${key}` }),
  close: ({ open }) => ({ open: null, focus: open ? `open-${open}` : null }),
  add: ({ definition }, [page = ''], fields) => {
    const kind = String(fields[`add.${page}`] ?? '');
    return kinds.includes(kind) ? withBlocks(definition, page, [emptyBlock(kind as BlockKind)]) : null;
  },
  demographics: ({ definition }, [page = '']) => {
    const has = new Set(
      questionsOf(definition).map((question) => ('demographic' in question ? question.demographic : undefined)),
    );
    const missing = demographics.filter((each) => !has.has(each));
    return withBlocks(
      definition,
      page,
      missing.map((each) => demographicQuestion(newKey(), each)),
    );
  },
  up: ({ definition }, [key = '']) => movedBy(definition, key, -1),
  down: ({ definition }, [key = '']) => movedBy(definition, key, 1),
  place: ({ definition }, [key = '', page = '', at = '']) => movedTo(definition, key, page, Number(at)),
  to: ({ definition }, [key = ''], fields) => movedTo(definition, key, String(fields[`to.${key}`] ?? ''), Infinity),
  remove: ({ definition, open }, [key = '']) => {
    const place = placeOf(definition, key);
    if (!place) return null;
    const left = definition.pages[place.page]?.blocks.filter((block) => block.key !== key) ?? [];
    const near = left[Math.min(place.at, left.length - 1)]?.key ?? definition.pages[place.page]?.key ?? '';
    return {
      definition: withPage(definition, place.page, (page) => ({ ...page, blocks: left })),
      open: open === key ? null : open,
      focus: `open-${near}`,
      said: said('removed', 'block', place.at, left.length, place.page),
    };
  },
  copy: ({ definition }, [key = '']) => {
    const place = placeOf(definition, key);
    const block = place && definition.pages[place.page]?.blocks[place.at];
    return block
      ? withBlocks(definition, definition.pages[place.page]?.key ?? '', [{ ...block, key: newKey() }], place.at + 1, 'copied')
      : null;
  },
  'page-add': ({ definition }) => withPages(definition, [emptyPage()], definition.pages.length),
  'page-copy': ({ definition }, [key = '']) => {
    const at = definition.pages.findIndex((page) => page.key === key);
    return at < 0 ? null : withPages(definition, underOwnKeys(definition.pages.slice(at, at + 1)), at + 1, 'copied');
  },
  'page-up': ({ definition }, [key = '']) => pageMoved(definition, key, -1),
  'page-down': ({ definition }, [key = '']) => pageMoved(definition, key, 1),
  'page-remove': ({ definition, open }, [key = '']) => {
    const at = definition.pages.findIndex((page) => page.key === key);
    if (at < 0 || definition.pages.length === 1) return null;
    const pages = definition.pages.filter((page) => page.key !== key);
    const near = pages[Math.min(at, pages.length - 1)]?.key ?? '';
    const isOpenGone = open === key || definition.pages[at]?.blocks.some((block) => block.key === open);
    return {
      definition: { ...definition, pages },
      open: isOpenGone ? null : open,
      focus: `open-${near}`,
      said: said('removed', 'page', at, pages.length, at),
    };
  },
  'option-add': ({ definition }, [key = '', list = 'options']) => {
    const option = emptyOption();
    const most = list === 'rows' ? surveyLimits.rows : surveyLimits.options;
    const changed = withOptions(definition, key, list, (options) => (options.length < most ? [...options, option] : options));
    return { definition: changed, focus: `field-${list}.${option.key}.labelDa` };
  },
  'option-remove': ({ definition }, [key = '', list = '', option = '']) => ({
    definition: withOptions(definition, key, list, (options) => options.filter((each) => each.key !== option)),
    focus: `add-${list}`,
    said: { what: 'removed', of: 'option', at: 0, total: 0, page: 0 },
  }),
  'option-up': ({ definition }, names) => optionMoved(definition, names, -1),
  'option-down': ({ definition }, names) => optionMoved(definition, names, 1),
  'condition-add': ({ definition }, [key = '', at]) => withClause(definition, key, at),
  'condition-remove': ({ definition }, [key = '', at = '', clause = '']) => {
    const jump = at || undefined;
    return {
      definition: withCondition(definition, key, jump, (condition) => {
        const clauses = condition?.clauses.filter((_, number) => number !== Number(clause)) ?? [];
        return clauses.length > 0 || jump ? { mode: condition?.mode ?? 'all', clauses } : undefined;
      }),
      focus: jump ? `add-jumps.${jump}` : 'add-showWhen',
    };
  },
  'jump-add': ({ definition }, [key = '']) => {
    const at = definition.pages.findIndex((page) => page.key === key);
    const asked = questionsOf({ pages: definition.pages.slice(0, at + 1) }).at(-1);
    const number = definition.pages[at]?.jumps.length ?? 0;
    if (!asked || number >= surveyLimits.jumps) return null;
    const jump = { when: { mode: 'all' as const, clauses: [firstClause(asked)] }, to: definition.pages[at + 2]?.key ?? 'end' };
    return {
      definition: withPage(definition, at, (page) => ({ ...page, jumps: [...page.jumps, jump] })),
      focus: `field-jumps.${number}.0.question`,
    };
  },
  'jump-remove': ({ definition }, [key = '', jump = '']) => {
    const at = definition.pages.findIndex((page) => page.key === key);
    const without = (page: SurveyPage) => ({ ...page, jumps: page.jumps.filter((_, number) => number !== Number(jump)) });
    return { definition: withPage(definition, at, without), focus: 'add-jump' };
  },
};

/** Gives an option the picture it shows; what is said of an earlier one stays. */
export function withPicture(definition: SurveyDefinition, key: string, option: string, file: string): SurveyDefinition {
  const put = (each: SurveyOption) => ({ ...each, image: { altDa: '', altEn: '', ...each.image, file } });
  return withOptions(definition, key, 'options', (options) => options.map((each) => (each.key === option ? put(each) : each)));
}

/** Puts blocks on a page, at its end unless told otherwise, opens the first and says so. */
export function withBlocks(
  definition: SurveyDefinition,
  pageKey: string,
  blocks: SurveyBlock[],
  at?: number,
  what: Said['what'] = 'added',
): Partial<Edited> | null {
  const page = definition.pages.findIndex(({ key }) => key === pageKey);
  const on = definition.pages[page];
  const [first] = blocks;
  const isRoom =
    questionsOf(definition).length + blocks.filter(isQuestion).length <= surveyLimits.questions &&
    definition.pages.flatMap((each) => each.blocks).length + blocks.length <= surveyLimits.blocks;
  if (!on || !first || !isRoom) return null;
  const place = at ?? on.blocks.length;
  return {
    definition: withPage(definition, page, (each) => ({ ...each, blocks: each.blocks.toSpliced(place, 0, ...blocks) })),
    open: first.key,
    focus: `edit-${first.key}`,
    said: said(what, 'block', place, on.blocks.length + blocks.length, page),
  };
}

/** Puts pages in at a place. */
export function withPages(
  definition: SurveyDefinition,
  pages: SurveyPage[],
  at: number,
  what: Said['what'] = 'added',
): Partial<Edited> | null {
  const all = definition.pages.toSpliced(at, 0, ...pages);
  const [first] = pages;
  const isRoom = all.length <= surveyLimits.pages && questionsOf({ pages: all }).length <= surveyLimits.questions;
  if (!first || !isRoom) return null;
  return { definition: { ...definition, pages: all }, focus: `open-${first.key}`, said: said(what, 'page', at, all.length, at) };
}

function said(what: Said['what'], of: Said['of'], at: number, total: number, page: number): Said {
  return { what, of, at: at + 1, total, page: page + 1 };
}

/** One place up or down; from the end of a page to the next one. */
function movedBy(definition: SurveyDefinition, key: string, by: 1 | -1): Partial<Edited> | null {
  const place = placeOf(definition, key);
  const page = place && definition.pages[place.page];
  if (!page) return null;
  const at = place.at + by;
  if (at >= 0 && at < page.blocks.length) return movedTo(definition, key, page.key, at);
  const next = definition.pages[place.page + by];
  return next ? movedTo(definition, key, next.key, by === 1 ? 0 : next.blocks.length) : null;
}

function movedTo(definition: SurveyDefinition, key: string, pageKey: string, at: number): Partial<Edited> | null {
  const from = placeOf(definition, key);
  const target = definition.pages.findIndex((page) => page.key === pageKey);
  const block = from && definition.pages[from.page]?.blocks[from.at];
  if (!block || target < 0 || Number.isNaN(at)) return null;
  const taken = withPage(definition, from.page, (page) => ({ ...page, blocks: page.blocks.toSpliced(from.at, 1) }));
  const on = taken.pages[target]?.blocks.length ?? 0;
  const place = Math.min(Math.max(at, 0), on);
  return {
    definition: withPage(taken, target, (page) => ({ ...page, blocks: page.blocks.toSpliced(place, 0, block) })),
    focus: `open-${key}`,
    said: said('moved', 'block', place, on + 1, target),
  };
}

function pageMoved(definition: SurveyDefinition, key: string, by: 1 | -1): Partial<Edited> | null {
  const at = definition.pages.findIndex((page) => page.key === key);
  const page = definition.pages[at];
  if (!page || !definition.pages[at + by]) return null;
  const pages = definition.pages.toSpliced(at, 1).toSpliced(at + by, 0, page);
  return {
    definition: { ...definition, pages },
    focus: `open-${key}`,
    said: said('moved', 'page', at + by, pages.length, at + by),
  };
}

function optionMoved(definition: SurveyDefinition, [key = '', list = '', option = '']: string[], by: 1 | -1): Partial<Edited> {
  return {
    definition: withOptions(definition, key, list, (options) => {
      const at = options.findIndex((each) => each.key === option);
      const moved = options[at];
      return moved && options[at + by] ? options.toSpliced(at, 1).toSpliced(at + by, 0, moved) : options;
    }),
    focus: `${by === 1 ? 'down' : 'up'}-${list}.${option}`,
  };
}

/** Adds what can be asked of the question asked last before it. */
function withClause(definition: SurveyDefinition, key: string, jump: string | undefined): Partial<Edited> | null {
  const asked = askedBefore(definition, key, jump !== undefined).at(-1);
  if (!asked) return null;
  const path = jump === undefined ? 'showWhen' : `jumps.${jump}`;
  let number = 0;
  const changed = withCondition(definition, key, jump, (condition) => {
    const clauses = condition?.clauses ?? [];
    number = Math.min(clauses.length, surveyLimits.clauses - 1);
    return { mode: condition?.mode ?? 'all', clauses: [...clauses, firstClause(asked)].slice(0, surveyLimits.clauses) };
  });
  return { definition: changed, focus: `field-${path}.${number}.question` };
}
