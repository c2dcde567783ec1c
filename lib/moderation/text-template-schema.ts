import { z } from 'zod';
import { hidingReasons } from '@/lib/contributions/contribution';
import { isWithoutCpr } from '@/lib/screening/without-cpr';
import { templatePurposes, unknownPlaceholder } from './text-template';

const words = z
  .string()
  .trim()
  .min(1, 'templateTextNeeded')
  .max(2000, 'tooLong')
  .refine(isWithoutCpr, 'holdsCpr')
  .refine((text) => unknownPlaceholder(text) === null, 'placeholderUnknown');

/** Messages are codes of `templates.errors`. */
export const textTemplateSchema = z.object({
  purpose: z.enum(templatePurposes, 'purposeNeeded'),
  name: z.string().trim().min(1, 'nameNeeded').max(60, 'nameTooLong'),
  reason: z.preprocess((value) => value || undefined, z.enum(hidingReasons, 'reasonUnknown').optional()),
  textDa: words,
  textEn: words,
});

export type TextTemplateInput = z.infer<typeof textTemplateSchema>;

const known = { id: z.string().max(40, 'templateNotFound'), version: z.coerce.number().int().max(2_147_483_647) };

export const editTemplateSchema = textTemplateSchema.extend(known);

export type EditTemplate = z.infer<typeof editTemplateSchema>;

export const removeTemplateSchema = z.object(known);

export type RemoveTemplate = z.infer<typeof removeTemplateSchema>;
