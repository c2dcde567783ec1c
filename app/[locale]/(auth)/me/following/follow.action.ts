'use server';

import { followAreaSchema, followWordSchema, unfollowSchema } from '@/lib/notifications/follow-schema';
import { followArea } from '@/lib/notifications/server/follow-area';
import { followWord } from '@/lib/notifications/server/follow-word';
import { unfollow } from '@/lib/notifications/server/unfollow';
import type { FormState } from '@/lib/web/form-state';
import { pathTo } from '@/lib/web/paths';
import { submitForm } from '@/lib/web/submit-form';

const shared = { messages: 'following', limit: { name: 'follow-list', points: 120, seconds: 3600 } };

export async function addWord(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    ...shared,
    previous,
    form,
    schema: followWordSchema,
    command: followWord,
    fieldOf: { enoughFollowed: 'word' },
    done: (_, locale) => ({ redirectTo: pathTo(locale, '/me/following') }),
  });
}

export async function addArea(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    ...shared,
    previous,
    form,
    schema: followAreaSchema,
    command: followArea,
    fieldOf: { enoughFollowed: 'place', notFound: 'place' },
    done: (_, locale) => ({ redirectTo: pathTo(locale, '/me/following') }),
  });
}

export async function endFollow(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    ...shared,
    previous,
    form,
    schema: unfollowSchema,
    command: unfollow,
    done: (_, locale) => ({ redirectTo: pathTo(locale, '/me/following') }),
  });
}
