'use server';

import { saveCategoriesSchema } from '@/lib/participation/category-schema';
import { saveCategories } from '@/lib/participation/server/save-categories';
import type { FormState } from '@/lib/web/form-state';
import { pathTo } from '@/lib/web/paths';
import { submitForm } from '@/lib/web/submit-form';
import { staffLimit } from '../_desk/staff-limit';

/** Saves what the proposals of a project can be about and stays on its page. */
export async function saveCategoriesAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    schema: saveCategoriesSchema,
    messages: 'categories',
    limit: staffLimit,
    command: saveCategories,
    done: ({ project: slug }, locale) => ({
      redirectTo: `${pathTo(locale, '/workspace/projects/[slug]', { slug })}?categories=1#categories`,
    }),
  });
}
