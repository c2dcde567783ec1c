'use server';

import { publishProjectSchema } from '@/lib/projects/project-schema';
import { publishProject } from '@/lib/projects/server/publish-project';
import type { FormState } from '@/lib/web/form-state';
import { pathTo } from '@/lib/web/paths';
import { submitForm } from '@/lib/web/submit-form';
import { staffLimit } from '../_desk/staff-limit';

/** Publishes a project and stays on its page. */
export async function publishProjectAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    schema: publishProjectSchema,
    messages: 'editing',
    limit: staffLimit,
    command: publishProject,
    done: ({ slug }, locale) => ({ redirectTo: `${pathTo(locale, '/workspace/projects/[slug]', { slug })}?published=1` }),
  });
}
