import type { Bilingual } from '@/lib/i18n/locale';

/** What a project's people say in the end, as it holds now. */
export type EvaluationView = Bilingual<'worked' | 'hard' | 'learned'> & {
  id: string;
  isExample: boolean;
  publishedAt: Date;
  /** When a correction replaced what it first said. */
  correctedAt: Date | null;
};

/** An evaluation in the library of experience, with where it was made. */
export type ExperienceView = EvaluationView & {
  project: Bilingual<'title'> & { slug: string };
  themes: (Bilingual<'title'> & { slug: string })[];
};

/** What somebody looks for among the experience; empty fields ask for nothing. */
export type ExperienceFilter = { words: string; theme: string };
