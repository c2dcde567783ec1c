'use server';

import { textFieldOf } from '@/app/_participation/text-field-of';
import { submitReplySchema } from '@/lib/participation/contribution-schema';
import { submitHearingReply } from '@/lib/participation/server/submit-hearing-reply';
import { takeFormFiles } from '@/lib/web/form-files';
import type { FormState } from '@/lib/web/form-state';
import { pathTo } from '@/lib/web/paths';
import { submitForm } from '@/lib/web/submit-form';

/** Receives a hearing reply and goes to its receipt. */
export async function sendReply(previous: FormState, form: FormData): Promise<FormState> {
  const { project: slug = '', phase = '' } = Object.fromEntries(form) as Record<string, string>;
  return submitForm({
    previous,
    form,
    schema: submitReplySchema,
    messages: 'hearing',
    limit: { name: 'hearing-reply', points: 20, seconds: 600 },
    guard: 'hearing_reply',
    command: submitHearingReply,
    fieldOf: { ...textFieldOf, cprInTitle: 'organisation', cprLikelyInTitle: 'organisation', contactInTitle: 'organisation' },
    files: takeFormFiles,
    done: ({ code, receipt }, locale) => ({
      redirectTo: receipt
        ? pathTo(locale, '/guest/receipt/[receipt]', { receipt })
        : pathTo(locale, '/projects/[slug]/hearings/[phase]/receipt/[code]', { slug, phase, code }),
    }),
  });
}
