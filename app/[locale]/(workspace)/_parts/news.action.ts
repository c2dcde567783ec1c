'use server';

import { editNewsSchema, publishNewsSchema } from '@/lib/projects/news-schema';
import { editNews } from '@/lib/projects/server/edit-news';
import { publishNews } from '@/lib/projects/server/publish-news';
import type { FormState } from '@/lib/web/form-state';
import { submitForm } from '@/lib/web/submit-form';
import { staffLimit } from '../_desk/staff-limit';
import { partsPath } from './parts-path';

/** Tells something new about a project. */
export async function publishNewsAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    schema: publishNewsSchema,
    messages: 'newsDesk',
    limit: staffLimit,
    command: publishNews,
    fieldOf: { newsThere: 'titleDa' },
    done: ({ slug }, locale) => ({ redirectTo: partsPath(locale, slug, 'news', 'published') }),
  });
}

/** Corrects news. */
export async function editNewsAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    schema: editNewsSchema,
    messages: 'newsDesk',
    limit: staffLimit,
    command: editNews,
    done: ({ slug }, locale) => ({ redirectTo: partsPath(locale, slug, 'news', 'edited') }),
  });
}
