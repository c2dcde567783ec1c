import { asKind, firstClause } from './survey-blocks';
import {
  answeredKinds,
  type BlockKind,
  type Condition,
  questionsOf,
  type SurveyBlock,
  type SurveyDefinition,
  type SurveyOption,
  type SurveyPage,
  type SurveyQuestion,
  unansweredKinds,
} from './survey-definition';
import { fromJson, surveyDefinitionSchema } from './survey-definition-schema';
import { numbersOf, operatorsFor } from './survey-references';

/** The fields of the editor as a form sends them: those of the survey, and of the one page or block that is open. */
export type EditorFields = Readonly<Record<string, string | string[]>>;

const optionalNumbers = ['min', 'max', 'top'];
const optionalDays = ['from', 'to'];
const shapes = ['point', 'line', 'area'] as const;
const kinds: readonly string[] = [...answeredKinds, ...unansweredKinds];

/**
 * What the editor's form sent as the survey so far, however unfinished; null for what no editor of ours sends. A text
 * that cannot be saved is no reason to lose the rest.
 */
export function sentDefinition(json: string): SurveyDefinition | null {
  const sent = fromJson.safeParse(json);
  if (!sent.success) return null;
  const { error } = surveyDefinitionSchema.safeParse(sent.data);
  const isOfShape = error?.issues.every(({ message }) => aboutTexts.includes(message)) ?? true;
  return isOfShape ? (sent.data as SurveyDefinition) : null;
}

const aboutTexts = ['holdsCpr', 'tooLong', 'tooSmall', 'tooLarge', 'notANumber', 'badDate'];

/** A survey with its own texts, and those of the open page or block, as they stand in the fields. */
export function withFields(definition: SurveyDefinition, open: string | null, fields: EditorFields): SurveyDefinition {
  const { titleDa, titleEn, introDa, introEn } = definition;
  const texts = withTexts({ titleDa, titleEn, introDa, introEn }, fields, 'survey.');
  const written = { ...definition, ...texts };
  if (!open || fieldOf(fields, 'open') !== open) return written;
  const questions = questionsOf(definition);
  return {
    ...written,
    pages: written.pages.map((page) => {
      if (page.key === open) return pageFrom(page, fields, questions);
      if (!page.blocks.some(({ key }) => key === open)) return page;
      return { ...page, blocks: page.blocks.map((block) => (block.key === open ? blockFrom(block, fields, questions) : block)) };
    }),
  };
}

function pageFrom(page: SurveyPage, fields: EditorFields, questions: SurveyQuestion[]): SurveyPage {
  const { showWhen } = page;
  return {
    ...withTexts(page, fields),
    ...(showWhen && { showWhen: conditionFrom(showWhen, 'showWhen', fields, questions) }),
    jumps: page.jumps.map(({ when, to }, at) => ({
      when: conditionFrom(when, `jumps.${at}`, fields, questions),
      to: fieldOf(fields, `jumps.${at}.to`) ?? to,
    })),
  };
}

function blockFrom(block: SurveyBlock, fields: EditorFields, questions: SurveyQuestion[]): SurveyBlock {
  const kind = fieldOf(fields, 'kind');
  const set: Record<string, unknown> = { ...withTexts(block, fields) };
  for (const [name, value] of Object.entries(block)) {
    if (typeof value === 'boolean') set[name] = fieldOf(fields, name) === 'on';
    if (typeof value === 'number') set[name] = numberIn(fields, name) ?? (optionalNumbers.includes(name) ? undefined : value);
  }
  // Also those that are not set: a form has them all the same.
  for (const name of optionalNumbers) if (fieldOf(fields, name) !== undefined) set[name] = numberIn(fields, name);
  if (block.kind === 'date') for (const name of optionalDays) set[name] = fieldOf(fields, name) || undefined;
  if (block.kind === 'image_choice' || block.kind === 'place' || block.kind === 'file') set.max = numberIn(fields, 'max') ?? 0;
  if (block.kind === 'place') set.shapes = shapes.filter((shape) => fieldOf(fields, `shapes.${shape}`) === 'on');
  if ('options' in block) set.options = block.options.map((option) => optionFrom(option, `options.${option.key}`, fields));
  if ('rows' in block) set.rows = block.rows.map((option) => optionFrom(option, `rows.${option.key}`, fields));
  if (block.kind === 'allocation') set.unit = fieldOf(fields, 'unit') === 'kroner' ? 'kroner' : 'points';
  if (block.showWhen) set.showWhen = conditionFrom(block.showWhen, 'showWhen', fields, questions);
  for (const [name, value] of Object.entries(set)) if (value === undefined) delete set[name];
  const written = set as SurveyBlock;
  return kind !== undefined && kind !== block.kind && kinds.includes(kind) ? asKind(written, kind as BlockKind) : written;
}

/** An option; its picture is the file named in its field `image`, which is empty for none. */
function optionFrom(option: SurveyOption, path: string, fields: EditorFields): SurveyOption {
  const { image, ...written } = withTexts(option, fields, `${path}.`);
  const file = fieldOf(fields, `${path}.image`) ?? image?.file;
  if (!file) return written;
  return { ...written, image: withTexts({ altDa: '', altEn: '', ...image, file }, fields, `${path}.`) };
}

/** A condition as its selects stand. Another question is asked the first thing one can ask of it. */
function conditionFrom(old: Condition, path: string, fields: EditorFields, questions: SurveyQuestion[]): Condition {
  const mode = fieldOf(fields, `${path}.mode`);
  return {
    mode: mode === 'any' || mode === 'all' ? mode : old.mode,
    clauses: old.clauses.map((clause, at) => {
      const key = fieldOf(fields, `${path}.${at}.question`) ?? clause.question;
      const question = questions.find((each) => each.key === key);
      if (!question) return { ...clause, question: key };
      if (key !== clause.question) return firstClause(question);
      const chosen = operatorsFor(question.kind).find((each) => each === fieldOf(fields, `${path}.${at}.operator`));
      const operator = chosen ?? clause.operator;
      if (operator === 'answered' || operator === 'notAnswered') return { question: key, operator };
      const value = fieldOf(fields, `${path}.${at}.value`);
      if (value === undefined) return { ...clause, operator, value: clause.value ?? firstClause(question).value };
      const number = Number(value.replace(',', '.'));
      return {
        question: key,
        operator,
        value: numbersOf(question) && value.trim() !== '' && Number.isFinite(number) ? number : value,
      };
    }),
  };
}

/** Every text in it whose name ends in a language, as it stands in the fields. */
function withTexts<Part extends object>(part: Part, fields: EditorFields, path = ''): Part {
  const texts = Object.entries(part).filter(([name, value]) => typeof value === 'string' && /(Da|En)$/.test(name));
  return { ...part, ...Object.fromEntries(texts.map(([name, value]) => [name, fieldOf(fields, path + name) ?? value])) };
}

function numberIn(fields: EditorFields, name: string): number | undefined {
  const written = (fieldOf(fields, name) ?? '').trim().replace(',', '.');
  const number = Number(written);
  return written === '' || !Number.isFinite(number) ? undefined : number;
}

/** The first text of a field. */
export function fieldOf(fields: EditorFields, name: string): string | undefined {
  const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
  return Array.isArray(value) ? value[0] : value;
}
