import { z } from 'zod';
import { isWithoutCpr } from '@/lib/screening/without-cpr';
import {
  type BlockKind,
  demographics,
  operators,
  type SurveyBlock,
  type SurveyDefinition,
  type SurveyPage,
  surveyLimits,
} from './survey-definition';

const text = (max: number) => z.string().max(max, 'tooLong').refine(isWithoutCpr, 'holdsCpr');
const label = text(surveyLimits.label);
const whole = (max: number) => z.number('notANumber').int('notANumber').min(0, 'tooSmall').max(max, 'tooLarge');
const amount = z.number('notANumber').min(-1e12, 'tooSmall').max(1e12, 'tooLarge');

/** Fields are named by keys and answers are kept under them: nothing that every object has already, and no colon or dot. */
const key = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9_+-]{0,99}$/, 'badKey')
  .refine((each) => !(each in {}), 'badKey');

const condition = z.strictObject({
  mode: z.enum(['all', 'any']),
  clauses: z
    .array(
      z.strictObject({
        question: z.union([key, z.literal('')]),
        operator: z.enum(operators),
        value: z.union([z.string().max(surveyLimits.label, 'tooLong'), amount]).optional(),
      }),
    )
    .max(surveyLimits.clauses, 'clausesTooMany'),
});

const pictured = z.strictObject({ file: z.string().max(60), altDa: label, altEn: label });
const option = z.strictObject({ key, labelDa: label, labelEn: label, image: pictured.optional() });
const options = z.array(option).max(surveyLimits.options, 'optionsTooMany').refine(haveOwnKeys, 'sameKey');
const rows = z.array(option).max(surveyLimits.rows, 'rowsTooMany').refine(haveOwnKeys, 'sameKey');

const block = <Kind extends BlockKind>(kind: Kind) => ({
  key,
  kind: z.literal(kind),
  labelDa: label,
  labelEn: label,
  hintDa: text(surveyLimits.hint),
  hintEn: text(surveyLimits.hint),
  showWhen: condition.optional(),
});
const asked = { isRequired: z.boolean(), isConfidential: z.boolean() };
const choices = { options, isShuffled: z.boolean(), hasOther: z.boolean() };
const demographic = z.enum(demographics).optional();
const many = whole(surveyLimits.options).optional();
const day = z.iso.date('badDate').optional();
const words = (max: number) => ({ ...asked, maxLength: whole(max) });

export const surveyBlockSchema = z.discriminatedUnion('kind', [
  z.strictObject(block('section')),
  z.strictObject({
    ...block('information'),
    textDa: text(surveyLimits.information),
    textEn: text(surveyLimits.information),
  }),
  z.strictObject({ ...block('short_text'), ...words(surveyLimits.shortText) }),
  z.strictObject({ ...block('long_text'), ...words(surveyLimits.longText) }),
  z.strictObject({ ...block('single'), ...asked, ...choices, demographic }),
  z.strictObject({ ...block('dropdown'), ...asked, ...choices, demographic }),
  z.strictObject({ ...block('multiple'), ...asked, ...choices, min: many, max: many }),
  z.strictObject({
    ...block('image_choice'),
    ...asked,
    options,
    isShuffled: z.boolean(),
    min: many,
    max: whole(surveyLimits.options),
  }),
  z.strictObject({ ...block('ranking'), ...asked, options, isShuffled: z.boolean(), top: many }),
  z.strictObject({
    ...block('scale'),
    ...asked,
    from: amount.int('notANumber'),
    to: amount.int('notANumber'),
    lowDa: label,
    lowEn: label,
    highDa: label,
    highEn: label,
  }),
  z.strictObject({ ...block('rating'), ...asked, steps: whole(surveyLimits.ratingSteps) }),
  z.strictObject({ ...block('matrix'), ...asked, rows, options, isLikert: z.boolean() }),
  z.strictObject({
    ...block('number'),
    ...asked,
    min: amount.optional(),
    max: amount.optional(),
    decimals: whole(surveyLimits.decimals),
    unitDa: label,
    unitEn: label,
  }),
  z.strictObject({ ...block('date'), ...asked, from: day, to: day }),
  z.strictObject({
    ...block('place'),
    acceptsOutside: z.boolean().optional(),
    ...asked,
    shapes: z.array(z.enum(['point', 'line', 'area'])).max(3),
    max: whole(surveyLimits.shapes),
  }),
  z.strictObject({ ...block('file'), ...asked, max: whole(surveyLimits.files) }),
  z.strictObject({
    ...block('allocation'),
    ...asked,
    options,
    total: whole(1e12),
    step: whole(1e12),
    unit: z.enum(['points', 'kroner']),
  }),
]) satisfies z.ZodType<SurveyBlock>;

const surveyPageSchema = z.strictObject({
  key: key.refine((each) => each !== 'end', 'badKey'),
  titleDa: label,
  titleEn: label,
  showWhen: condition.optional(),
  jumps: z.array(z.strictObject({ when: condition, to: z.union([key, z.literal('')]) })).max(surveyLimits.jumps, 'jumpsTooMany'),
  blocks: z.array(surveyBlockSchema).max(surveyLimits.blocks, 'questionsTooMany'),
}) satisfies z.ZodType<SurveyPage>;

/**
 * What can be kept as a draft: of the right shape, within the limits, without personal numbers, and with no key twice.
 * It may be unfinished; what is missing before it can be published is said by `faultsOf`. Asked in the browser and by the server.
 */
export const surveyDefinitionSchema = z
  .strictObject({
    titleDa: text(surveyLimits.title),
    titleEn: text(surveyLimits.title),
    introDa: text(surveyLimits.intro),
    introEn: text(surveyLimits.intro),
    pages: z.array(surveyPageSchema).min(1, 'pagesTooFew').max(surveyLimits.pages, 'pagesTooMany'),
  })
  .superRefine(({ pages }, context) => {
    const blocks = pages.flatMap((page) => page.blocks);
    if (!haveOwnKeys(pages) || !haveOwnKeys(blocks)) context.addIssue({ code: 'custom', message: 'sameKey', path: ['pages'] });
    const asked = blocks.filter(({ kind }) => kind !== 'section' && kind !== 'information').length;
    if (asked > surveyLimits.questions || blocks.length > surveyLimits.blocks)
      context.addIssue({ code: 'custom', message: 'questionsTooMany', path: ['pages'] });
  }) satisfies z.ZodType<SurveyDefinition>;

function haveOwnKeys(named: { key: string }[]): boolean {
  return new Set(named.map((each) => each.key)).size === named.length;
}

/** A field of a form that holds JSON. */
export const fromJson = z.string('invalid').transform((json, context): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    context.addIssue({ code: 'custom', message: 'invalid' });
    return z.NEVER;
  }
});
