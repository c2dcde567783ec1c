import { z } from 'zod';
import { needed, version } from './editing-fields';

/** What somebody writes as news of a project, in both languages. Messages are codes of `newsDesk.errors`. */
export const newsSchema = z.object({
  titleDa: needed('titleDaNeeded', 120),
  titleEn: needed('titleEnNeeded', 120),
  textDa: needed('textDaNeeded', 10_000),
  textEn: needed('textEnNeeded', 10_000),
});

export const publishNewsSchema = newsSchema.extend({
  projectId: z.string().min(1, 'projectNotFound').max(40, 'projectNotFound'),
});
export type PublishNews = z.output<typeof publishNewsSchema>;

export const editNewsSchema = newsSchema.extend({ id: z.string().min(1, 'newsNotFound').max(40, 'newsNotFound'), version });
export type EditNews = z.output<typeof editNewsSchema>;
