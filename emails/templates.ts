import { contributionAnswered } from './contribution-answered';
import { contributionHidden } from './contribution-hidden';
import { contributionPublished } from './contribution-published';
import type { MailTemplate } from './mail-template';
import { signInLink } from './sign-in-link';
import { useMarked } from './use-marked';

const byPurpose = {
  sign_in: signInLink,
  published: contributionPublished,
  hidden: contributionHidden,
  answered: contributionAnswered,
  use_marked: useMarked,
};

export type MailName = keyof typeof byPurpose;
export type PropsOf<Name extends MailName> = (typeof byPurpose)[Name] extends MailTemplate<infer Props> ? Props : never;

/** Every kind of mail by its purpose. A new one also says how it looks in `previews.ts`. */
export const templates: { [Name in MailName]: MailTemplate<PropsOf<Name>> } = byPurpose;

export const mailNames = Object.keys(byPurpose) as MailName[];
