/** As many can stand behind a proposal beside the one who sent it, those who are asked included. */
export const mostCoAuthors = 5;

/** An invitation that nobody answers is gone after so many days. */
export const invitationDays = 14;

/** What an author sees of those who stand behind the proposal with them, and who is asked to. */
export type CoAuthorsView = {
  coAuthors: CoAuthorView[];
  /** For the author alone: the addresses they have written. */
  invitations: { id: string; email: string; expiresAt: Date }[];
  isAuthor: boolean;
  /** Nobody more can be asked. */
  isFull: boolean;
};

export type CoAuthorView = {
  /** Names them to the author, and to nobody and nowhere else. */
  ref: string;
  /** As everybody sees it; null for a citizen. */
  name: string | null;
  since: Date;
  isMe: boolean;
};

/** What somebody who is asked sees before they answer. */
export type InvitationView = {
  code: string;
  title: string;
  text: string;
  language: 'da' | 'en';
  project: { slug: string; titleDa: string; titleEn: string };
  /** Who asks, as everybody sees them; null for a citizen. */
  from: string | null;
  expiresAt: Date;
  /** No names are shown in its phase. */
  isUnnamed: boolean;
};
