/** A project in the list of a partner. */
export type GrantedProjectView = {
  slug: string;
  titleDa: string;
  titleEn: string;
  summaryDa: string;
  summaryEn: string;
  isExample: boolean;
};
