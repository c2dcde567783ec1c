/** One mail to one address, ready to send. */
export type Mail = {
  /** The same for every attempt at the same mail, so that none arrives twice. At most 256 characters. */
  key: string;
  to: string;
  subject: string;
  html: string;
  text: string;
  /** When the reason for the mail arose. */
  madeAt: Date;
};

export type MailOutcome =
  | { sent: true; providerId: string | null }
  /** `retryAfterSeconds` when the service names a pause: the attempt was not made. */
  | { sent: false; error: string; retryAfterSeconds?: number };

/** Hands a mail over for sending. Answers outcomes as values; throws only for defects. */
export type MailTransport = (mail: Mail) => Promise<MailOutcome>;

/** True for addresses nobody can have (RFC 2606, RFC 6761): those of example people. */
export function isReservedAddress(address: string): boolean {
  return /[@.](?:invalid|test|example|localhost)$/i.test(address);
}
