'use server';

import { recordEffectSchema } from '@/lib/decisions/effect-schema';
import { recordEffect } from '@/lib/decisions/server/record-effect';
import type { FormState } from '@/lib/web/form-state';
import { submitForm } from '@/lib/web/submit-form';
import { staffLimit } from '../_desk/staff-limit';
import { effectFieldOf, effectsPath } from './effects-path';

/** Writes down a measured effect and goes back to its project. */
export async function recordEffectAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    schema: recordEffectSchema,
    messages: 'effects',
    limit: staffLimit,
    command: recordEffect,
    fieldOf: effectFieldOf,
    done: ({ project }, locale) => ({ redirectTo: effectsPath(locale, project, 'measured') }),
  });
}
