import type { Bilingual } from '@/lib/i18n/locale';
import type { ProjectStop } from '@/lib/projects/project-status';
import type { MilestoneView, PhaseView } from '@/lib/projects/project-views';

/** Something that happened or will, in a project or one of its cases. */
export type StrandEventView = Bilingual<'when' | 'text'> & {
  id: string;
  on: string;
  kind: MilestoneView['kind'];
  /** The case it happened in, where it was not the project itself. */
  place: Bilingual<'title'> | null;
};

/** A project under a theme, with what happened in it and its cases, and their phases. */
export type ThemeStrandView = Bilingual<'title'> & {
  id: string;
  slug: string;
  isExample: boolean;
  stop: ProjectStop;
  events: StrandEventView[];
  phases: (Bilingual<'title'> &
    Pick<PhaseView, 'id' | 'state' | 'opensOn' | 'closesOn' | 'isExample'> & { place: Bilingual<'title'> | null })[];
};
