'use server';

import { decideCaseSchema } from '@/lib/moderation/decide-case-schema';
import { decideCase } from '@/lib/moderation/server/decide-case';
import type { FormState } from '@/lib/web/form-state';
import { submitForm } from '@/lib/web/submit-form';
import { staffLimit } from '../_desk/staff-limit';
import { afterDeciding } from './after-deciding';

/** Shows or hides, then goes on to the next case with the way back at hand. */
export async function decideCaseAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    schema: decideCaseSchema,
    messages: 'cases',
    limit: staffLimit,
    command: decideCase,
    fieldOf: {
      reasonNeeded: 'reason',
      textNeeded: 'text',
      marksNeeded: 'markedText',
      marksNotInText: 'markedText',
      stillHoldsCpr: 'markedText',
      coveringNeeded: 'coveredBy',
      coveringNotFound: 'coveredBy',
      coveringItself: 'coveredBy',
      coveringElsewhere: 'coveredBy',
      coveringIsCovered: 'coveredBy',
      coversOthers: 'coveredBy',
      coveringNotPublic: 'coveredBy',
    },
    done: ({ code }, locale) => ({ redirectTo: afterDeciding(locale, code, form.get('next'), form.get('filter')) }),
  });
}
