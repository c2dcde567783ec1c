import type { Bilingual } from '@/lib/i18n/locale';

/** Money from a pool to a project, as it holds now. One of nothing has been taken back. */
export type PoolGrantView = Bilingual<'why'> & {
  id: string;
  amountDkk: number;
  /** Copenhagen date. */
  grantedOn: string;
  isExample: boolean;
  /** When a correction replaced what it first said. */
  correctedAt: Date | null;
  pool: Bilingual<'text'> & { id: string; ref: string; committee: Bilingual<'name'> | null };
  project: Bilingual<'title'> & { slug: string };
};
