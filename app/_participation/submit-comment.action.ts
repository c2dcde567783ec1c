'use server';

import { whenSeen } from '@/lib/moderation/when-seen';
import { submitCommentSchema } from '@/lib/participation/contribution-schema';
import { submitComment } from '@/lib/participation/server/submit-comment';
import { now } from '@/lib/platform/clock';
import { municipality } from '@/lib/platform/municipality';
import { takeFormFiles } from '@/lib/web/form-files';
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
    guard: 'comment',
    command: submitComment,
    fieldOf: textFieldOf,
    files: takeFormFiles,
    done: ({ code, receipt, published, isInCircle }, locale) => ({
      message: {
        code,
        published: published ? 'yes' : '',
        confirm: receipt ? 'yes' : '',
        seen: (published || receipt ? null : whenSeen(municipality().officeHours, now(), locale)) ?? '',
        path: receipt
          ? pathTo(locale, '/guest/receipt/[receipt]', { receipt })
          : pathTo(locale, isInCircle ? '/me/contributions/[code]' : '/path/[code]', { code }),
      },
    }),
  });
}
