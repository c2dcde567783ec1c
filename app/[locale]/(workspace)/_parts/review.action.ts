'use server';

import { duplicateProjectSchema } from '@/lib/projects/duplicate-schema';
import { askReviewSchema, decideReviewSchema } from '@/lib/projects/review-schema';
import { askReview } from '@/lib/projects/server/ask-review';
import { decideReview } from '@/lib/projects/server/decide-review';
import { duplicateProject } from '@/lib/projects/server/duplicate-project';
import type { FormState } from '@/lib/web/form-state';
import { pathTo } from '@/lib/web/paths';
import { submitForm } from '@/lib/web/submit-form';
import { staffLimit } from '../_desk/staff-limit';

/** Asks somebody else to look at a draft. */
export async function askReviewAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    schema: askReviewSchema,
    messages: 'projectParts',
    limit: staffLimit,
    command: askReview,
    done: ({ slug }, locale) => ({ redirectTo: `${pathTo(locale, '/workspace/projects/[slug]', { slug })}?review=asked` }),
  });
}

/** Approves a draft or sends it back. */
export async function decideReviewAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    schema: decideReviewSchema,
    messages: 'projectParts',
    limit: staffLimit,
    command: decideReview,
    done: ({ slug, outcome }, locale) => ({
      redirectTo: `${pathTo(locale, '/workspace/projects/[slug]', { slug })}?review=${outcome}`,
    }),
  });
}

/** Makes a draft of what can be used again, and goes to it. */
export async function duplicateProjectAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    schema: duplicateProjectSchema,
    messages: 'editing',
    limit: staffLimit,
    command: duplicateProject,
    fieldOf: { slugTaken: 'slug' },
    done: ({ slug }, locale) => ({ redirectTo: `${pathTo(locale, '/workspace/projects/[slug]', { slug })}?saved=1` }),
  });
}
