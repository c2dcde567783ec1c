'use server';

import { addThemeToMany } from '@/lib/contributions/server/add-theme-to-many';
import { chooseTopic } from '@/lib/contributions/server/choose-topic';
import { placeManySchema } from '@/lib/contributions/topic-schema';
import type { FormState } from '@/lib/web/form-state';
import { submitForm } from '@/lib/web/submit-form';
import { staffLimit } from '../_desk/staff-limit';
import { topicsPath } from './topics-path';

/** Places the ticked contributions under a topic of their project, or under a theme of the plan. */
export async function placeManyAction(previous: FormState, form: FormData): Promise<FormState> {
  const text = (name: string) => String(form.get(name) ?? '').slice(0, 60);
  return submitForm({
    previous,
    form,
    schema: placeManySchema,
    messages: 'topics',
    limit: staffLimit,
    command: (actor, { codes, under }) =>
      under.kind === 'topic'
        ? chooseTopic(actor, { codes, topicId: under.id })
        : addThemeToMany(actor, { codes, themeId: under.id }),
    done: (_placed, locale) => ({
      redirectTo: topicsPath(locale, text('project'), {
        filter: text('filter'),
        after: text('after'),
        done: 'placed',
        anchor: 'work',
      }),
    }),
  });
}
