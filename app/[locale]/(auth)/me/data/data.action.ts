'use server';

import { endOwnSubscription } from '@/lib/newsletters/server/end-own-subscription';
import { unfollowSchema } from '@/lib/notifications/follow-schema';
import { unfollow } from '@/lib/notifications/server/unfollow';
import { askAboutDataSchema, nothingToSaySchema, requestErasureSchema } from '@/lib/privacy/data-schema';
import { askAboutData } from '@/lib/privacy/server/ask-about-data';
import { cancelErasure } from '@/lib/privacy/server/cancel-erasure';
import { requestErasure } from '@/lib/privacy/server/request-erasure';
import { requestExport } from '@/lib/privacy/server/request-export';
import type { FormState } from '@/lib/web/form-state';
import { pathTo } from '@/lib/web/paths';
import { submitForm } from '@/lib/web/submit-form';

const shared = { messages: 'myData', limit: { name: 'own-data', points: 20, seconds: 3600 } };

export async function askForCopy(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    ...shared,
    previous,
    form,
    schema: nothingToSaySchema,
    command: requestExport,
    done: (_, locale) => ({ redirectTo: pathTo(locale, '/me/data') }),
  });
}

export async function askForErasure(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    ...shared,
    previous,
    form,
    schema: requestErasureSchema,
    command: requestErasure,
    fieldOf: { hasRole: 'word', partnerMember: 'word' },
    done: (_, locale) => ({ redirectTo: pathTo(locale, '/me/data') }),
  });
}

export async function thinkAgain(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    ...shared,
    previous,
    form,
    schema: nothingToSaySchema,
    command: cancelErasure,
    done: (_, locale) => ({ redirectTo: pathTo(locale, '/me/data') }),
  });
}

export async function ask(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    ...shared,
    previous,
    form,
    schema: askAboutDataSchema,
    command: askAboutData,
    fieldOf: { cprInText: 'text' },
    done: ({ number }) => ({ message: { number } }),
  });
}

export async function withdrawFollow(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    ...shared,
    previous,
    form,
    schema: unfollowSchema,
    command: unfollow,
    done: (_, locale) => ({ redirectTo: pathTo(locale, '/me/data') }),
  });
}

export async function withdrawNewsletter(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    ...shared,
    previous,
    form,
    schema: unfollowSchema,
    command: endOwnSubscription,
    done: (_, locale) => ({ redirectTo: pathTo(locale, '/me/data') }),
  });
}
