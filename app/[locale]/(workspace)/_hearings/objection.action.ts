'use server';

import type { Locale } from '@/lib/i18n/locale';
import { recordObjectionSchema, settleObjectionSchema } from '@/lib/participation/objection-schema';
import { recordObjection } from '@/lib/participation/server/record-objection';
import { settleObjection } from '@/lib/participation/server/settle-objection';
import type { FormState } from '@/lib/web/form-state';
import { pathTo } from '@/lib/web/paths';
import { submitForm } from '@/lib/web/submit-form';
import { staffLimit } from '../_desk/staff-limit';

/** Records that a reply is a written objection. */
export async function recordObjectionAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    schema: recordObjectionSchema,
    messages: 'replies',
    limit: staffLimit,
    command: recordObjection,
    done: ({ code }, locale) => ({ redirectTo: repliesPath(form, locale, code, 'recorded') }),
  });
}

/** Records how an objection was settled. */
export async function settleObjectionAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    schema: settleObjectionSchema,
    messages: 'replies',
    limit: staffLimit,
    command: settleObjection,
    done: ({ code }, locale) => ({ redirectTo: repliesPath(form, locale, code, 'settled') }),
  });
}

/** Back to the list the form stands in, at the reply it was about. */
function repliesPath(form: FormData, locale: Locale, code: string, done: 'recorded' | 'settled'): string {
  const text = (name: string) => String(form.get(name) ?? '');
  const page = pathTo(locale, '/workspace/projects/[slug]/phases/[phase]/replies', {
    slug: text('project'),
    phase: text('phase'),
  });
  return `${page}?filter=objection&done=${done}#${code}`;
}
