import { z } from 'zod';
import { fileLimits } from '@/lib/files/file';
import { isWithoutCpr } from '@/lib/screening/without-cpr';

const file = z.string().min(1, 'fileNotFound').max(60, 'fileNotFound');

/** Messages are codes of `files.errors`. */
export const decideFileSchema = z.object({ file, outcome: z.enum(['release', 'remove', 'restore']) });
export type DecideFile = z.infer<typeof decideFileSchema>;

export const describePictureSchema = z.object({
  file,
  altText: z
    .string()
    .transform((written) => written.replaceAll(/\s+/g, ' ').trim())
    .pipe(z.string().max(fileLimits.altText, 'altTooLong').refine(isWithoutCpr, 'holdsCpr')),
});
export type DescribePicture = z.infer<typeof describePictureSchema>;
