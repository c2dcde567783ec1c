import type { MailSender } from '@/emails/mail-template';
import { type ExampleWords, exampleSender, exampleWords, previews } from '@/emails/previews';
import { type MailName, mailNames, type PropsOf } from '@/emails/templates';
import { type WrittenMail, writeMail } from '@/emails/write-mail';
import { locales } from '@/lib/i18n/locale';

export const home = 'https://medskab.example';
export const owner = 'Eksempel Kommune';

type State = { name: MailName; state: string; words: ExampleWords; label: string };

/** Every kind of mail in every state and language. */
export function everyState(): State[] {
  return locales.flatMap((locale) =>
    mailNames.flatMap((name) =>
      Object.keys(previews[name]).map((state) => ({
        name,
        state,
        words: exampleWords(locale, home, owner),
        label: `${name}, ${state} (${locale})`,
      })),
    ),
  );
}

/** One of them written, with its words or with others in their place. */
export function written({ name, state, words }: State, other: Partial<ExampleWords> = {}): Promise<WrittenMail> {
  const all = { ...words, ...other };
  return write(name, state, all, exampleSender(all, ['Torvet 1', '9999 Eksempelby']));
}

function write<Name extends MailName>(name: Name, state: string, words: ExampleWords, sender: MailSender) {
  const props: Record<string, (words: ExampleWords) => PropsOf<Name>> = previews[name];
  const make = props[state];
  if (!make) throw new Error(`${name} has no state ${state}`);
  return writeMail(name, make(words), sender);
}
