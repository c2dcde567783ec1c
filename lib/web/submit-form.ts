import { updateTag } from 'next/cache';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import type { ZodType } from 'zod';
import type { Actor } from '@/lib/audit/actor';
import { tagsOfEvent } from '@/lib/audit/events';
import { withRecordedEvents } from '@/lib/audit/server/record-event';
import { isLocale, type Locale } from '@/lib/i18n/locale';
import { currentActor } from '@/lib/identity/server/current-actor';
import { keptStamp } from '@/lib/platform/form-stamp';
import { LimitsUnreachable, type RateLimit } from '@/lib/platform/rate-limit';
import type { Result } from '@/lib/platform/result';
import { type ErrorTexts, errorTexts } from './error-texts';
import { fileSentences } from './file-sentences';
import type { FormFiles } from './form-files';
import { guardForm } from './form-guard';
import type { FormState } from './form-state';
import { fieldsOf, issuesByField } from './form-values';
import { guardFields } from './guard-fields';
import { isFromOwnSite } from './own-site';
import { countSending } from './sending-limits';
import { withoutWords } from './without-words';

type Submission<Input, Value, Code extends string> = {
  previous: FormState;
  form: FormData;
  schema: ZodType<Input>;
  /** Message namespace whose `errors.<code>` explains this form's refusals; `form.errors` holds the common ones. */
  messages: string;
  /** Counted per mailbox, or per network for somebody not signed in. */
  limit: RateLimit;
  /** Names a form that is open to everybody: how it was filled in is looked at too (`form-guard.ts`). */
  guard?: string;
  /** `noticed` holds the flags of a guarded form: what looked wrong about the sending itself. */
  command: (actor: Actor, input: Input, noticed: { flags: string[] }) => Promise<Result<Value, Code>>;
  /** Field a refusal belongs to, where it belongs to one. */
  fieldOf?: Partial<Record<Code, string>>;
  /** For a form that takes files: how they are taken before the rest of it is judged. */
  files?: (actor: Actor, form: FormData, values: FormState['values']) => Promise<FormFiles>;
  /** Where to go next, or what to say on the same page. */
  done: (value: Value, locale: Locale) => { redirectTo: string } | { message: Record<string, string> };
};

/**
 * The door every server action goes through: own site, schema, rate limit, command, cached pages, next page.
 * A refused or invalid submission comes back with everything the person wrote.
 */
export async function submitForm<Input, Value, Code extends string>(
  submission: Submission<Input, Value, Code>,
): Promise<FormState> {
  const { previous, form, schema, limit, command, done, fieldOf } = submission;
  const { fields, written } = guardFields(fieldsOf(form));
  let values = written;
  const opened = keptStamp(fields.opened);
  const locale: Locale = isLocale(values.locale) ? values.locale : 'da';
  const attempt = previous.attempt + 1;
  const texts = errorTexts(locale, submission.messages);

  // The framework refuses other origins, and lets through what names none: every browser names it when it sends a form.
  if (!isFromOwnSite(await headers())) return refusal(texts, 'foreignOrigin');
  const actor = await currentActor();
  const files = await submission.files?.(actor, form, values).catch(unlessUnreachable);
  if (files === null) return refusal(texts, 'limitsUnreachable');
  values = { ...values, ...files?.values };
  if (files && files.wait > 0) return refusal(texts, 'tooMany', { minutes: files.wait });
  const aboutFiles = files && files.problems.length > 0 ? await fileSentences(locale, files.problems) : null;

  const parsed = schema.safeParse(values);
  if (!parsed.success || aboutFiles) {
    const aboutWords = parsed.success ? {} : texts.ofFields(issuesByField(parsed.error));
    return {
      fieldErrors: { ...aboutWords, ...aboutFiles?.fieldErrors },
      errorCode: aboutFiles?.errorCode,
      values,
      attempt,
      opened,
    };
  }

  const sending = await countSending(limit, actor).catch(unlessUnreachable);
  if (!sending) return refusal(texts, 'limitsUnreachable');
  const { client, wait, usedShare, giveBack } = sending;
  if (wait > 0) return refusal(texts, 'tooMany', { minutes: Math.ceil(wait / 60) });

  const guard = submission.guard ? await guardForm({ form: submission.guard, client, actor, fields, usedShare }) : noticedNothing;
  if ('challenge' in guard) {
    await giveBack();
    return {
      ...previous,
      attempt: previous.attempt,
      values,
      proof: { challenge: guard.challenge, note: texts.of('calculating') },
    };
  }

  const { value: result, events } = await withoutWords(() => withRecordedEvents(() => command(actor, parsed.data, guard)));
  for (const tag of events.flatMap(tagsOfEvent)) updateTag(tag);
  if (!result.ok) return refusal(texts, result.code, result.details, fieldOf?.[result.code] ?? fieldIn(result.details));

  const next = done(result.value, locale);
  if ('redirectTo' in next) redirect(next.redirectTo);
  return { fieldErrors: {}, values: {}, attempt, done: next.message };

  function refusal(say: ErrorTexts, code: string, details?: Record<string, string | number>, field?: string): FormState {
    const text = say.of(code, details);
    return field
      ? { fieldErrors: { [field]: text }, errorCode: code, values, attempt, opened }
      : { fieldErrors: {}, error: text, errorCode: code, values, attempt, opened };
  }
}

const noticedNothing = { flags: [] };

function unlessUnreachable(error: unknown): null {
  if (error instanceof LimitsUnreachable) return null;
  throw error;
}

/** A form whose fields are data (a survey) names the field in the refusal itself. */
function fieldIn(details: Record<string, string | number> | undefined): string | undefined {
  return typeof details?.field === 'string' ? details.field : undefined;
}
