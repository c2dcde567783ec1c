'use server';

import type { Locale } from '@/lib/i18n/locale';
import {
  freezePaperSchema,
  mergeRowSchema,
  numberRepliesSchema,
  publishPaperSchema,
  remarkOnTopicSchema,
  removePaperChangeSchema,
  savePaperChangeSchema,
  savePaperRowSchema,
  savePaperSchema,
  savePaperTopicSchema,
  startPaperSchema,
} from '@/lib/papers/paper-schema';
import { freezeWhitePaper } from '@/lib/papers/server/freeze-white-paper';
import { mergePaperRow } from '@/lib/papers/server/merge-paper-row';
import { numberReplies } from '@/lib/papers/server/number-replies';
import { publishWhitePaper } from '@/lib/papers/server/publish-white-paper';
import { remarkOnTopic } from '@/lib/papers/server/remark-on-topic';
import { removePaperChange } from '@/lib/papers/server/remove-paper-change';
import { savePaperChange } from '@/lib/papers/server/save-paper-change';
import { savePaperRow } from '@/lib/papers/server/save-paper-row';
import { savePaperTopic } from '@/lib/papers/server/save-paper-topic';
import { saveWhitePaper } from '@/lib/papers/server/save-white-paper';
import { startWhitePaper } from '@/lib/papers/server/start-white-paper';
import type { FormState } from '@/lib/web/form-state';
import { submitForm } from '@/lib/web/submit-form';
import { staffLimit } from '../_desk/staff-limit';
import { type PaperDone, type PaperTab, paperPath } from './paper-path';

const shared = { messages: 'paperDesk', limit: staffLimit } as const;
type Place = { project: string; phase: string };

/** Begins the white paper of a hearing. */
export async function startPaperAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    ...shared,
    previous,
    form,
    schema: startPaperSchema,
    command: startWhitePaper,
    done: (place, locale) => to(place, locale, 'rows', 'started'),
  });
}

/** Gives numbers to replies that have come since. */
export async function numberRepliesAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    ...shared,
    previous,
    form,
    schema: numberRepliesSchema,
    command: numberReplies,
    done: (place, locale) => to(place, locale, 'rows', 'numbered'),
  });
}

/** Saves what is written about one reply and goes on to the next. */
export async function savePaperRowAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    ...shared,
    previous,
    form,
    schema: savePaperRowSchema,
    command: savePaperRow,
    done: (place, locale) => to(place, locale, 'rows', 'row', listPlace(form)),
  });
}

/** Treats a reply with another one, or by itself again. */
export async function mergeRowAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    ...shared,
    previous,
    form,
    schema: mergeRowSchema,
    command: mergePaperRow,
    fieldOf: { noSuchNumber: 'into', sameReply: 'into', otherList: 'into', hasOthers: 'into' },
    done: (place, locale) => to(place, locale, 'rows', 'merged', listPlace(form)),
  });
}

/** Writes one remark for all replies of a topic that lack one. */
export async function remarkOnTopicAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    ...shared,
    previous,
    form,
    schema: remarkOnTopicSchema,
    command: remarkOnTopic,
    done: (place, locale) => to(place, locale, 'rows', 'remarked'),
  });
}

/** Saves the paper's own texts. */
export async function savePaperAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    ...shared,
    previous,
    form,
    schema: savePaperSchema,
    command: saveWhitePaper,
    done: (place, locale) => to(place, locale, 'texts', 'saved'),
  });
}

/** Saves what is written of a topic. */
export async function savePaperTopicAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    ...shared,
    previous,
    form,
    schema: savePaperTopicSchema,
    command: savePaperTopic,
    done: (place, locale) => to(place, locale, 'texts', 'topic', { anchor: 'topics' }),
  });
}

/** Saves a proposed change. */
export async function savePaperChangeAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    ...shared,
    previous,
    form,
    schema: savePaperChangeSchema,
    command: savePaperChange,
    fieldOf: { noSuchNumber: 'causes', nothingChanged: 'newText' },
    done: (place, locale) => to(place, locale, 'texts', 'change', { anchor: 'changes' }),
  });
}

/** Takes a proposed change out again. */
export async function removePaperChangeAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    ...shared,
    previous,
    form,
    schema: removePaperChangeSchema,
    command: removePaperChange,
    done: (place, locale) => to(place, locale, 'texts', 'removed', { anchor: 'changes' }),
  });
}

/** Freezes the paper as its next version. */
export async function freezePaperAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    ...shared,
    previous,
    form,
    schema: freezePaperSchema,
    command: freezeWhitePaper,
    done: (place, locale) => to(place, locale, 'versions', 'frozen'),
  });
}

/** Shows a frozen version to everybody. */
export async function publishPaperAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    ...shared,
    previous,
    form,
    schema: publishPaperSchema,
    command: publishWhitePaper,
    done: (place, locale) => to(place, locale, 'versions', 'published'),
  });
}

function to(place: Place, locale: Locale, tab: PaperTab, done: PaperDone, more?: Record<string, string>) {
  return { redirectTo: paperPath(locale, place, tab, done, more) };
}

/** Where in the list the form stands: what is shown, from where on, and which row comes next. */
function listPlace(form: FormData): Record<string, string> {
  const text = (name: string) => String(form.get(name) ?? '').slice(0, 20);
  return { filter: text('filter'), from: text('from'), anchor: text('next') };
}
