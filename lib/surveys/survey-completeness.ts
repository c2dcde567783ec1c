import {
  isQuestion,
  otherOption,
  questionsOf,
  type SurveyBlock,
  type SurveyDefinition,
  type SurveyOption,
  surveyLimits,
} from './survey-definition';
import type { Fault, FaultCode } from './survey-fault';

/** What is not written or set yet: texts in one language only, too few options, ends of a range the wrong way round. */
export function unfinishedParts(definition: SurveyDefinition): Fault[] {
  const faults: Fault[] = [];
  for (const name of ['title', 'intro'] as const) faults.push(...bothWritten(definition, name));
  if (questionsOf(definition).length === 0) faults.push({ code: 'noQuestions', page: definition.pages[0]?.key });
  for (const page of definition.pages) {
    if (page.blocks.length === 0) faults.push({ code: 'pageEmpty', page: page.key });
    faults.push(...bothOrNone(page, 'title').map((fault) => ({ ...fault, page: page.key })));
    for (const block of page.blocks) faults.push(...unfinished(block).map((fault) => ({ ...fault, block: block.key })));
  }
  return faults;
}

function unfinished(block: SurveyBlock): Fault[] {
  const words =
    block.kind === 'information' ? [...bothOrNone(block, 'label'), ...bothWritten(block, 'text')] : bothWritten(block, 'label');
  const faults = [...words, ...bothOrNone(block, 'hint')];
  const say = (code: FaultCode, field: string) => faults.push({ code, field });
  if (!isQuestion(block)) return faults;
  if ('options' in block) {
    faults.push(...optionFaults(block.options, 'options'));
    if (block.options.length < 2) say('optionsTooFew', 'options');
    if ('hasOther' in block && block.hasOther && block.options.some(({ key }) => key === otherOption))
      say('optionNamedOther', 'hasOther');
  }
  if (block.kind === 'matrix') {
    faults.push(...optionFaults(block.rows, 'rows'));
    if (block.rows.length < 1) say('rowsTooFew', 'rows');
  }
  const unfit = unfitSetting(block);
  if (unfit) say(...unfit);
  if (block.kind === 'scale') for (const end of ['low', 'high'] as const) faults.push(...bothOrNone(block, end));
  if (block.kind === 'number') faults.push(...bothOrNone(block, 'unit'));
  if (block.kind === 'image_choice') faults.push(...pictureFaults(block.options));
  return faults;
}

/** A setting that no answer could satisfy, and where it stands. */
function unfitSetting(block: SurveyBlock): [FaultCode, string] | null {
  const outside = (low: number, value: number | undefined, high: number) => value !== undefined && (value < low || value > high);
  const wrong = (field: string): [FaultCode, string] => ['rangeWrong', field];
  switch (block.kind) {
    case 'short_text':
    case 'long_text':
      return block.maxLength < 1 ? wrong('maxLength') : null;
    case 'multiple':
    case 'image_choice': {
      const most = block.options.length + ('hasOther' in block && block.hasOther ? 1 : 0);
      if (outside(1, block.max, most)) return wrong('max');
      return outside(0, block.min, block.max ?? most) ? wrong('min') : null;
    }
    case 'ranking':
      return outside(1, block.top, block.options.length) ? wrong('top') : null;
    case 'scale':
      return outside(1, block.to - block.from, surveyLimits.scaleSteps - 1) ? wrong('to') : null;
    case 'rating':
      return outside(2, block.steps, surveyLimits.ratingSteps) ? wrong('steps') : null;
    case 'number':
      return block.min !== undefined && block.max !== undefined && block.min > block.max ? wrong('max') : null;
    case 'date':
      return block.from && block.to && block.from > block.to ? wrong('to') : null;
    case 'place':
      if (block.shapes.length === 0) return ['shapesMissing', 'shapes'];
      return outside(1, block.max, surveyLimits.shapes) ? wrong('max') : null;
    case 'file':
      return outside(1, block.max, surveyLimits.files) ? wrong('max') : null;
    case 'allocation':
      return block.step < 1 || block.total < block.step || block.total % block.step !== 0 ? ['shareWrong', 'total'] : null;
    default:
      return null;
  }
}

function optionFaults(options: SurveyOption[], field: string): Fault[] {
  const missing = options.flatMap((option) =>
    bothWritten(option, 'label').map((fault) => ({ ...fault, field: `${field}.${option.key}.${fault.field}` })),
  );
  const isTwice = (['labelDa', 'labelEn'] as const).some((name) => {
    const written = options.map((option) => option[name].trim().toLowerCase()).filter((label) => label !== '');
    return new Set(written).size < written.length;
  });
  return isTwice ? [...missing, { code: 'optionsSame', field }] : missing;
}

function pictureFaults(options: SurveyOption[]): Fault[] {
  return options.flatMap(({ key, image }): Fault[] => {
    const field = `options.${key}`;
    if (!image?.file) return [{ code: 'pictureMissing', field: `${field}.image` }];
    const alt = { altDa: image.altDa, altEn: image.altEn };
    return bothWritten(alt, 'alt').map((fault) => ({ ...fault, field: `${field}.${fault.field}` }));
  });
}

const languages = ['Da', 'En'] as const;
type Written<Name extends string> = Record<`${Name}${(typeof languages)[number]}`, string>;

function bothWritten<Name extends string>(texts: Written<Name>, name: Name): Fault[] {
  return languages
    .filter((language) => texts[`${name}${language}`].trim() === '')
    .map((language) => ({ code: 'textMissing', field: `${name}${language}` }));
}

/** Nothing at all, or both languages. */
function bothOrNone<Name extends string>(texts: Written<Name>, name: Name): Fault[] {
  const missing = bothWritten(texts, name);
  return missing.length === 1 ? missing.map((fault) => ({ ...fault, code: 'oneLanguage' })) : [];
}
