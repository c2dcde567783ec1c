'use server';

import { removeTopic } from '@/lib/contributions/server/remove-topic';
import { saveTopics } from '@/lib/contributions/server/save-topics';
import { settleTheme } from '@/lib/contributions/server/settle-theme';
import { settleTopic } from '@/lib/contributions/server/settle-topic';
import { settleThemeSchema } from '@/lib/contributions/theme-schema';
import { removeTopicSchema, saveTopicsSchema, settleTopicSchema } from '@/lib/contributions/topic-schema';
import type { FormState } from '@/lib/web/form-state';
import { submitForm } from '@/lib/web/submit-form';
import { staffLimit } from '../_desk/staff-limit';
import { topicsPath } from './topics-path';

const shared = { messages: 'topics', limit: staffLimit } as const;

/** Saves the topics of a project. */
export async function saveTopicsAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    ...shared,
    previous,
    form,
    schema: saveTopicsSchema,
    command: saveTopics,
    fieldOf: { topicInUse: 'lines' },
    done: ({ project }, locale) => ({ redirectTo: topicsPath(locale, project, { done: 'saved' }) }),
  });
}

/** Takes a contribution out of a topic. */
export async function removeTopicAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    ...shared,
    previous,
    form,
    schema: removeTopicSchema,
    command: removeTopic,
    done: (_removed, locale) => ({ redirectTo: back(form, locale, 'removed') }),
  });
}

/** Says yes or no to a suggestion. */
export async function settleTopicAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    ...shared,
    previous,
    form,
    schema: settleTopicSchema,
    command: settleTopic,
    done: ({ answer }, locale) => ({ redirectTo: back(form, locale, answer) }),
  });
}

/** The same for a suggested theme. */
export async function settleThemeAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    ...shared,
    previous,
    form,
    schema: settleThemeSchema,
    command: settleTheme,
    done: ({ answer }, locale) => ({ redirectTo: back(form, locale, answer) }),
  });
}

/** The list as it was shown, at the contribution the form was about. */
function back(form: FormData, locale: Parameters<typeof topicsPath>[0], done: 'removed' | 'confirm' | 'dismiss'): string {
  const text = (name: string) => String(form.get(name) ?? '').slice(0, 60);
  return topicsPath(locale, text('project'), { filter: text('filter'), after: text('after'), done, anchor: text('code') });
}
