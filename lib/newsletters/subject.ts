import { z } from 'zod';

/** What newsletters are about, by its address. */
export type Subject = { kind: 'project' | 'theme'; slug: string };

/** How a form says it: `project:<slug>` or `theme:<slug>`. */
export const subjectField = z
  .string('aboutNeeded')
  .regex(/^(project|theme):.{1,120}$/, 'aboutNeeded')
  .transform((given): Subject => {
    const [kind, slug = ''] = given.split(':');
    return { kind: kind === 'project' ? 'project' : 'theme', slug };
  });
