/** How long a guest's contribution waits for the link in the mail to be opened. A hearing reply waits without an end. */
export const guestDaysKept = 7;
