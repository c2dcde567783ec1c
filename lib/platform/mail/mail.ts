/** One mail to one address, ready to send. */
export type Mail = {
  /** Names this mail and no other, in what the service reports and in the file of a caught one. At most 256 characters. */
  key: string;
  to: string;
  subject: string;
  html: string;
  text: string;
  /** When the reason for the mail arose. */
  madeAt: Date;
  /** Further headers, such as List-Unsubscribe. */
  headers?: Readonly<Record<string, string>>;
  /** Comes back in every report of the service: letters, digits, `_` and `-` only. */
  tags?: Readonly<Record<string, string>>;
};

export type MailOutcome =
  /** Ids of the service, in the order of the mails; null for one that did not leave the machine. */
  { sent: true; providerIds: readonly (string | null)[] } | { sent: false; error: string; means: Refusal; waitSeconds?: number };

/**
 * What a failure says of the mails: `wait` asked to come back later, not taken; `refused` takes no mail of ours until
 * somebody mends the settings; `invalid` will never take these; `clash` knows the key from other mails; `unclear` has
 * failed and may have taken them; `silent` gave no answer and may have taken them.
 */
export type Refusal = 'wait' | 'refused' | 'invalid' | 'clash' | 'unclear' | 'silent';

/** Most mails that may leave in one request. */
export const mostMailsAtOnce = 100;

/**
 * Hands over up to a hundred mails under one key: all are taken or none, and the same key with the same mails again
 * within a day is the same sending. Answers outcomes as values; throws only for defects.
 */
export type MailTransport = (key: string, mails: readonly Mail[]) => Promise<MailOutcome>;

/** True for addresses nobody can have (RFC 2606, RFC 6761): those of example people. */
export function isReservedAddress(address: string): boolean {
  return /[@.](?:invalid|test|example|localhost)$/i.test(address);
}
