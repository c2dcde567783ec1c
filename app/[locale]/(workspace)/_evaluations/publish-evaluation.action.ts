'use server';

import { publishEvaluationSchema } from '@/lib/decisions/evaluation-schema';
import { publishEvaluation } from '@/lib/decisions/server/publish-evaluation';
import type { FormState } from '@/lib/web/form-state';
import { pathTo } from '@/lib/web/paths';
import { submitForm } from '@/lib/web/submit-form';
import { staffLimit } from '../_desk/staff-limit';

/** Publishes or corrects a project's evaluation and goes back to the project. */
export async function publishEvaluationAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    schema: publishEvaluationSchema,
    messages: 'evaluations',
    limit: staffLimit,
    command: publishEvaluation,
    done: ({ project, isCorrection }, locale) => ({
      redirectTo: `${pathTo(locale, '/workspace/projects/[slug]', { slug: project })}?evaluation=${isCorrection ? 'corrected' : 'published'}#evaluation`,
    }),
  });
}
