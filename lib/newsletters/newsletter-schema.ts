import { z } from 'zod';
import { copenhagenInstant } from '@/lib/i18n/copenhagen';
import { calendarDate, needed, ticked, version } from '@/lib/projects/editing-fields';

export const reaches = ['area', 'themes'] as const;

const id = z.string().min(1, 'newsletterNotFound').max(40, 'newsletterNotFound');

/** What an employee writes: both languages, and whom it is for. Messages are codes of `newsletters.errors`. */
export const newsletterSchema = z.object({
  /** `project:<id>` or `theme:<id>`. */
  about: z
    .string('aboutNeeded')
    .regex(/^(project|theme):.{1,40}$/, 'aboutNeeded')
    .transform((given): { projectId: string | null; themeId: string | null } => {
      const [kind, id = ''] = given.split(':');
      return kind === 'project' ? { projectId: id, themeId: null } : { projectId: null, themeId: id };
    }),
  titleDa: needed('titleDaNeeded', 100),
  titleEn: needed('titleEnNeeded', 100),
  textDa: needed('textDaNeeded', 20_000),
  textEn: needed('textEnNeeded', 20_000),
  reach: ticked(z.enum(reaches)),
});
export type NewsletterInput = z.output<typeof newsletterSchema>;

export const editNewsletterSchema = newsletterSchema.extend({ id, version });
export type EditNewsletter = z.output<typeof editNewsletterSchema>;

export const newsletterIdSchema = z.object({ id });

const clock = z
  .string()
  .trim()
  .regex(/^([01]\d|2[0-3])[:.][0-5]\d$/, 'timeShape')
  .transform((time) => time.replace('.', ':'));

/** When it is to go, by the clock in Copenhagen, and the yes of whoever has seen how many get it. */
export const scheduleNewsletterSchema = z
  .object({
    id,
    version,
    date: calendarDate('dateNeeded'),
    time: clock,
    sure: z.literal('yes', 'sureNeeded'),
  })
  .transform(({ date, time, ...rest }) => ({ ...rest, dueAt: copenhagenInstant(date, time) }));
export type ScheduleNewsletter = z.output<typeof scheduleNewsletterSchema>;
