'use server';

import { textFieldOf } from '@/app/_participation/text-field-of';
import { enterContributionSchema } from '@/lib/participation/entry-schema';
import { enterContribution } from '@/lib/participation/server/enter-contribution';
import { takeFormFiles } from '@/lib/web/form-files';
import type { FormState } from '@/lib/web/form-state';
import { pathTo } from '@/lib/web/paths';
import { submitForm } from '@/lib/web/submit-form';
import { staffLimit } from '../_desk/staff-limit';

/** Writes down what somebody said on paper or by phone, and shows the code to hand back. */
export async function enterAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    schema: enterContributionSchema,
    messages: 'entry',
    limit: staffLimit,
    files: takeFormFiles,
    command: enterContribution,
    fieldOf: {
      receivedLater: 'receivedOn',
      receivedBeforePhase: 'receivedOn',
      receivedAfterPhase: 'receivedOn',
      actNotAllowed: 'kind',
      ...textFieldOf,
    },
    done: ({ code, project, phase }, locale) => ({
      redirectTo: `${pathTo(locale, '/workspace/projects/[slug]/phases/[phase]/entry', { slug: project, phase })}?code=${code}`,
    }),
  });
}
