'use server';

import { submitCommentSchema } from '@/lib/participation/contribution-schema';
import { submitComment } from '@/lib/participation/server/submit-comment';
import type { FormState } from '@/lib/web/form-state';
import { pathTo } from '@/lib/web/paths';
import { submitForm } from '@/lib/web/submit-form';
import { textFieldOf } from './text-field-of';

export async function sendComment(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    schema: submitCommentSchema,
    messages: 'participation',
    limit: { name: 'comment', points: 30, seconds: 600 },
    command: submitComment,
    fieldOf: textFieldOf,
    files: true,
    done: ({ code, published }, locale) => ({
      message: { code, published: published ? 'yes' : '', path: pathTo(locale, '/path/[code]', { code }) },
    }),
  });
}
