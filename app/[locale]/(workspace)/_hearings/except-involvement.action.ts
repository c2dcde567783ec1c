'use server';

import { exceptInvolvementSchema } from '@/lib/projects/hearing-schema';
import { exceptInvolvement } from '@/lib/projects/server/except-involvement';
import type { FormState } from '@/lib/web/form-state';
import { pathTo } from '@/lib/web/paths';
import { submitForm } from '@/lib/web/submit-form';
import { staffLimit } from '../_desk/staff-limit';

/** Publishes why a project goes on without involvement, and stays on its page. */
export async function exceptInvolvementAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    schema: exceptInvolvementSchema,
    messages: 'hearingDesk',
    limit: staffLimit,
    command: exceptInvolvement,
    done: ({ slug }, locale) => ({
      redirectTo: `${pathTo(locale, '/workspace/projects/[slug]', { slug })}?excepted=1#involvement`,
    }),
  });
}
