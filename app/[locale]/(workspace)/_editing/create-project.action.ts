'use server';

import { projectSchema } from '@/lib/projects/project-schema';
import { createProject } from '@/lib/projects/server/create-project';
import type { FormState } from '@/lib/web/form-state';
import { pathTo } from '@/lib/web/paths';
import { submitForm } from '@/lib/web/submit-form';
import { staffLimit } from '../_desk/staff-limit';
import { projectFieldOf } from './field-of';

/** Starts a draft and goes to its page. */
export async function createProjectAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    schema: projectSchema,
    messages: 'editing',
    limit: staffLimit,
    command: createProject,
    fieldOf: projectFieldOf,
    done: ({ slug }, locale) => ({ redirectTo: pathTo(locale, '/workspace/projects/[slug]', { slug }) }),
  });
}
