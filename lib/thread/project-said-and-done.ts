import type { Bilingual } from '@/lib/i18n/locale';
import type { SaidAndDoneView } from './said-and-done';

export const outcomes = ['used', 'partly_used', 'not_used', 'elsewhere'] as const;
/** How something was used; what lies outside the decision and what was passed on stand together. */
export type Outcome = (typeof outcomes)[number];

/** Something said in a project beside what came of it: the reason, and the decision that cites it, where one does. */
export type ProjectStitchView = Omit<SaidAndDoneView, 'project'> & {
  decision: (Bilingual<'title'> & { slug: string }) | null;
};

/** What was said in a project and what was done, group by group; `count` is of all there are, the list holds the newest. */
export type ProjectSaidAndDoneView = { outcome: Outcome; count: number; stitches: ProjectStitchView[] }[];
