'use server';

import {
  freezeSummarySchema,
  makeEmbedSchema,
  makeShareLinkSchema,
  publishSummarySchema,
  revokeEmbedSchema,
  revokeShareLinkSchema,
  setScheduleSchema,
  withdrawSummarySchema,
} from '@/lib/insight/composed-schema';
import { freezeSummary } from '@/lib/insight/server/freeze-summary';
import { makeEmbed } from '@/lib/insight/server/make-embed';
import { makeShareLink } from '@/lib/insight/server/make-share-link';
import { publishSummary } from '@/lib/insight/server/publish-summary';
import { revokeEmbed } from '@/lib/insight/server/revoke-embed';
import { revokeShareLink } from '@/lib/insight/server/revoke-share-link';
import { setSchedule } from '@/lib/insight/server/set-schedule';
import { withdrawSummary } from '@/lib/insight/server/withdraw-summary';
import { env } from '@/lib/platform/env';
import type { FormState } from '@/lib/web/form-state';
import { pathTo } from '@/lib/web/paths';
import { submitForm } from '@/lib/web/submit-form';
import { staffLimit } from '../_desk/staff-limit';
import { summaryPath } from './summary-path';

const door = (previous: FormState, form: FormData) => ({ previous, form, messages: 'composing', limit: staffLimit });

/** Freezes a summary as its next version. */
export async function freezeSummaryAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    ...door(previous, form),
    schema: freezeSummarySchema,
    command: freezeSummary,
    fieldOf: { reasonNeeded: 'reasonDa' },
    done: ({ id }, locale) => ({ redirectTo: summaryPath(locale, id, 'versions', 'frozen') }),
  });
}

/** Shows a version to everybody. */
export async function publishSummaryAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    ...door(previous, form),
    schema: publishSummarySchema,
    command: publishSummary,
    done: ({ id }, locale) => ({ redirectTo: summaryPath(locale, id, 'versions', 'published') }),
  });
}

/** Takes a version back. */
export async function withdrawSummaryAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    ...door(previous, form),
    schema: withdrawSummarySchema,
    command: withdrawSummary,
    done: ({ id }, locale) => ({ redirectTo: summaryPath(locale, id, 'versions', 'withdrawn') }),
  });
}

/** Says when versions are made by themselves, and for whom. */
export async function setScheduleAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    ...door(previous, form),
    schema: setScheduleSchema,
    command: setSchedule,
    fieldOf: { partnerNotGranted: 'partners' },
    done: ({ id }, locale) => ({ redirectTo: summaryPath(locale, id, 'sharing', 'scheduled') }),
  });
}

/** Makes a link for those without an account. Its address is told on the page one is on, this once. */
export async function makeShareLinkAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    ...door(previous, form),
    schema: makeShareLinkSchema,
    command: makeShareLink,
    fieldOf: { versionNotFound: 'show' },
    done: ({ token }, locale) => ({
      message: { address: new URL(pathTo(locale, '/shared/[token]', { token }), env().TRAADEN_URL).href },
    }),
  });
}

/** Closes a link. */
export async function revokeShareLinkAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    ...door(previous, form),
    schema: revokeShareLinkSchema,
    command: revokeShareLink,
    done: ({ id }, locale) => ({ redirectTo: summaryPath(locale, id, 'sharing', 'linkRevoked') }),
  });
}

/** Makes a frame for other sites. */
export async function makeEmbedAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    ...door(previous, form),
    schema: makeEmbedSchema,
    command: makeEmbed,
    fieldOf: { originsNeeded: 'origins' },
    done: ({ id }, locale) => ({ redirectTo: summaryPath(locale, id, 'sharing', 'embedMade', '#embeds') }),
  });
}

/** Closes a frame. */
export async function revokeEmbedAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    ...door(previous, form),
    schema: revokeEmbedSchema,
    command: revokeEmbed,
    done: ({ id }, locale) => ({ redirectTo: summaryPath(locale, id, 'sharing', 'embedRevoked', '#embeds') }),
  });
}
