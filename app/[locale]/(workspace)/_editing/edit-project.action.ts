'use server';

import { editProjectSchema } from '@/lib/projects/project-schema';
import { editProject } from '@/lib/projects/server/edit-project';
import type { FormState } from '@/lib/web/form-state';
import { pathTo } from '@/lib/web/paths';
import { submitForm } from '@/lib/web/submit-form';
import { staffLimit } from '../_desk/staff-limit';
import { projectFieldOf } from './field-of';

/** Saves a project and shows its page, with its new address where that changed. */
export async function editProjectAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    schema: editProjectSchema,
    messages: 'editing',
    limit: staffLimit,
    command: editProject,
    fieldOf: projectFieldOf,
    done: ({ slug }, locale) => ({ redirectTo: `${pathTo(locale, '/workspace/projects/[slug]', { slug })}?saved=1` }),
  });
}
