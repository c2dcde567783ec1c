import { z } from 'zod';
import { needed, slug } from './editing-fields';

/** What a copy of a project is called; the rest it takes from the project. */
export const duplicateProjectSchema = z.object({
  id: z.string().min(1, 'projectNotFound').max(40, 'projectNotFound'),
  titleDa: needed('titleDaNeeded', 120),
  titleEn: needed('titleEnNeeded', 120),
  slug,
});
export type DuplicateProject = z.output<typeof duplicateProjectSchema>;
