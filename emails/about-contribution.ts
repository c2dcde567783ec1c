/** What every mail about a contribution knows. */
export type AboutContribution = {
  /** The path page. */
  link: string;
  kind: 'proposal' | 'comment' | 'survey_text' | 'hearing_reply' | 'addition';
  code: string;
  /** The project's title in the language of the mail. */
  project: string;
};
