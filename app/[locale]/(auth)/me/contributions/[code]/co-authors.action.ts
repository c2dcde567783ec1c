'use server';

import {
  inviteCoAuthorSchema,
  leaveCoAuthorshipSchema,
  removeCoAuthorSchema,
  withdrawInvitationSchema,
} from '@/lib/participation/co-author-schema';
import { inviteCoAuthor } from '@/lib/participation/server/invite-co-author';
import { leaveCoAuthorship } from '@/lib/participation/server/leave-co-authorship';
import { removeCoAuthor } from '@/lib/participation/server/remove-co-author';
import { withdrawInvitation } from '@/lib/participation/server/withdraw-invitation';
import type { FormState } from '@/lib/web/form-state';
import { pathTo } from '@/lib/web/paths';
import { submitForm } from '@/lib/web/submit-form';

const shared = { messages: 'coAuthors', limit: { name: 'co-authors', points: 30, seconds: 3600 } };
/** Back to the proposal, with what has happened said there. */
const back = (done: string) => {
  return ({ code }: { code: string }, locale: 'da' | 'en') => ({
    redirectTo: `${pathTo(locale, '/me/contributions/[code]', { code })}?done=${done}#medforfattere`,
  });
};

export async function invite(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    ...shared,
    previous,
    form,
    schema: inviteCoAuthorSchema,
    command: inviteCoAuthor,
    fieldOf: { notAnAddress: 'email', ownAddress: 'email', askedTooOften: 'email', enoughCoAuthors: 'email' },
    done: back('invited'),
  });
}

export async function takeInvitationBack(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    ...shared,
    previous,
    form,
    schema: withdrawInvitationSchema,
    command: withdrawInvitation,
    done: back('uninvited'),
  });
}

export async function remove(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    ...shared,
    previous,
    form,
    schema: removeCoAuthorSchema,
    command: removeCoAuthor,
    done: back('removed'),
  });
}

/** Whoever leaves has nothing left to see there: they go to their own page. */
export async function leave(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    ...shared,
    previous,
    form,
    schema: leaveCoAuthorshipSchema,
    command: leaveCoAuthorship,
    done: (_, locale) => ({ redirectTo: `${pathTo(locale, '/me')}?done=left` }),
  });
}
