'use server';

import { z } from 'zod';
import { refused } from '@/lib/platform/result';
import type { FormState } from '@/lib/web/form-state';
import { submitForm } from '@/lib/web/submit-form';

const limit = { name: 'survey-preview', points: 60, seconds: 600 };

/** Takes the form of a preview and stores nothing. It says so, and leaves what was tried where it stands. */
export async function answerNobody(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    schema: z.unknown(),
    messages: 'surveyEditor.preview',
    limit,
    command: async () => refused('notSent'),
    done: () => ({ message: {} }),
  });
}
