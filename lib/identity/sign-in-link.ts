/** A sign-in link lives ten minutes (ASVS 5.0, 6.5.5: the life of an out-of-band code). */
export const signInLinkMinutes = 10;

/** Mails with sign-in links one address may get in an hour; further requests get the same answer and no mail. */
export const signInMailsPerHour = 3;

/** The link that makes the first administrator lives a day: it waits on a console. */
export const firstAdministratorLinkHours = 24;

/** Stands where a sign-in link has an address. Without an @ it can never be one. */
export const firstAdministratorIdentifier = 'first-administrator';

export function minutesAfter(at: Date, minutes: number): Date {
  return new Date(at.getTime() + minutes * 60_000);
}
