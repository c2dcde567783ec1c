import type { Bilingual } from '@/lib/i18n/locale';
import type { ThreadFigures } from './thread-figures';

type Named = Bilingual<'title'> & { slug: string };

/** How far what people sent has come: on the whole thread, in each project and under each theme, also where nothing was sent. */
export type CoverageView = {
  all: ThreadFigures;
  /** Where most is sent comes first. A parent counts its own; its cases stand for themselves. */
  projects: (Named & ThreadFigures & { isExample: boolean })[];
  /** Those of the plan in force that are not over, in its order; before them those of earlier plans under which something was sent. */
  themes: (Named & ThreadFigures)[];
};
