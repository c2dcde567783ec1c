'use server';

import { correctEffectSchema } from '@/lib/decisions/effect-schema';
import { correctEffect } from '@/lib/decisions/server/correct-effect';
import type { FormState } from '@/lib/web/form-state';
import { submitForm } from '@/lib/web/submit-form';
import { staffLimit } from '../_desk/staff-limit';
import { effectFieldOf, effectsPath } from './effects-path';

/** Replaces a measured effect by a corrected one and goes back to its project. */
export async function correctEffectAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    schema: correctEffectSchema,
    messages: 'effects',
    limit: staffLimit,
    command: correctEffect,
    fieldOf: effectFieldOf,
    done: ({ project }, locale) => ({ redirectTo: effectsPath(locale, project, 'corrected') }),
  });
}
