import type { MailSender } from '@/emails/mail-template';
import { type ExampleWords, exampleSender, exampleWords, previews } from '@/emails/previews';
import { type MailName, mailNames, type PropsOf } from '@/emails/templates';
import { type WrittenMail, writeMail } from '@/emails/write-mail';
import type { Actor } from '@/lib/audit/actor';
import type { Locale } from '@/lib/i18n/locale';
import { getNewsletterForEditing } from '@/lib/newsletters/server/newsletter-queries';
import { env } from '@/lib/platform/env';
import { municipality } from '@/lib/platform/municipality';
import { maySeeMails } from '../mail-policy';
import { mailSender } from './mail-sender';
import { newsletterProps } from './newsletter-props';

/** Every kind of mail with its states; none for those who may not look. */
export function listMailPreviews(actor: Actor): { name: MailName; states: string[] }[] {
  return maySeeMails(actor) ? mailNames.map((name) => ({ name, states: Object.keys(previews[name]) })) : [];
}

/** One kind of mail in one state, filled with examples; null when there is none, or for those who may not look. */
export async function getMailPreview(actor: Actor, mail: string, state: string, locale: Locale): Promise<WrittenMail | null> {
  const name = mailNames.find((each) => each === mail);
  if (!name || !maySeeMails(actor)) return null;
  const { name: owner, addressLines } = municipality();
  const words = exampleWords(locale, new URL(env().TRAADEN_URL).origin, owner);
  return write(name, state, words, exampleSender(words, addressLines));
}

/** A newsletter as its readers would get it now, for those who write it. */
export async function getNewsletterPreview(actor: Actor, id: string, locale: Locale): Promise<WrittenMail | null> {
  const props = (await getNewsletterForEditing(actor, id)) ? await newsletterProps(id, locale, false) : null;
  return props && writeMail('newsletter', props, mailSender(locale));
}

function write<Name extends MailName>(name: Name, state: string, words: ExampleWords, sender: MailSender) {
  const states: Record<string, (words: ExampleWords) => PropsOf<Name>> = previews[name];
  const make = Object.hasOwn(states, state) ? states[state] : undefined;
  return make ? writeMail(name, make(words), sender) : null;
}
