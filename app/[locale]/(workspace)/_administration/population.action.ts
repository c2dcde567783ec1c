'use server';

import { editPopulationSchema } from '@/lib/surveys/population-schema';
import { editPopulation } from '@/lib/surveys/server/edit-population';
import type { FormState } from '@/lib/web/form-state';
import { pathTo } from '@/lib/web/paths';
import { submitForm } from '@/lib/web/submit-form';
import { staffLimit } from '../_desk/staff-limit';

/** Saves the figures of one characteristic of the population. */
export async function editPopulationAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    schema: editPopulationSchema,
    messages: 'administration',
    limit: staffLimit,
    command: editPopulation,
    done: (_, locale) => ({ redirectTo: `${pathTo(locale, '/workspace/administration/population')}?done=populationSaved` }),
  });
}
