import type { SurveyDefinition } from './survey-definition';
import { surveyDefinitionSchema } from './survey-definition-schema';
import type { Fault, FaultCode } from './survey-fault';

const told = [
  'holdsCpr',
  'tooLong',
  'tooSmall',
  'tooLarge',
  'notANumber',
  'optionsTooMany',
  'rowsTooMany',
  'questionsTooMany',
] as const;

/** What keeps even a draft from being saved, by where it stands: a personal number, a text that is too long. */
export function unsavable(definition: SurveyDefinition): Fault[] {
  const { error } = surveyDefinitionSchema.safeParse(definition);
  return error?.issues.map(({ path, message }) => ({ code: codeOf(message), ...placeOf(definition, path) })) ?? [];
}

function codeOf(message: string): FaultCode {
  return told.find((code) => code === message) ?? 'unsound';
}

/** From `pages.1.blocks.2.options.0.labelDa` to the keys and the field. */
function placeOf({ pages }: SurveyDefinition, path: PropertyKey[]): Pick<Fault, 'page' | 'block' | 'field'> {
  const [first, number, inside, at, ...rest] = path;
  if (first !== 'pages') return { field: String(first) };
  const page = pages[Number(number)];
  if (inside !== 'blocks' || at === undefined)
    return { page: page?.key, field: [inside, at, ...rest].filter(Boolean).map(String).join('.') };
  const block = page?.blocks[Number(at)];
  const [list, index, ...name] = rest;
  const options =
    block && (list === 'options' || list === 'rows') && list in block
      ? (block as Record<typeof list, { key: string }[]>)[list]
      : null;
  const option = options?.[Number(index)];
  const field = option ? [list, option.key, ...name.filter((each) => each !== 'image')] : rest;
  return { page: page?.key, block: block?.key, field: field.map(String).join('.') };
}
