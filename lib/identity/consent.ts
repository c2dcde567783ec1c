/** What a person can say yes to, and take back (GDPR articles 6, 1 a and 7). */
export type ConsentPurpose = 'newsletter' | 'follow';
export type ConsentAct = 'given' | 'withdrawn';
/** With a button while signed in, or with the link in a mail to the address. */
export type ConsentHow = 'button' | 'mail_link';

/**
 * Which version of the words holds today; raised whenever they change, and kept with each consent. The words of each
 * version stand in the texts under `consents.words`.
 */
export const consentVersions: Record<ConsentPurpose, string> = { newsletter: '2026-11', follow: '2026-11' };
