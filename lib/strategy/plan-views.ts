import type { Bilingual } from '@/lib/i18n/locale';
import type { LifeState, LifeStep } from './life';

export type PlanNameView = Bilingual<'title'> & { slug: string; periodFrom: number; periodTo: number };

/** A piece of the plan's own text; its key says where in the plan it stands. */
export type PassageView = Bilingual<'text'> & Bilingual<'label', string | null> & { key: string; section: string; kind: string };

/** One step in the life of a theme or an initiative, the first first. */
export type LifeChangeView = Bilingual<'reason'> & {
  number: number;
  step: LifeStep;
  /** Null where it came with its plan and only the plan's years are known. */
  happenedOn: string | null;
  source: string;
};

/** Where something stands, and every step that led there. */
export type LifeView = { state: LifeState; changes: LifeChangeView[] };

/** A theme of another plan that this one carries on, or that carries this one on. */
export type LinkedThemeView = Bilingual<'title'> & { slug: string; plan: PlanNameView };

export type InitiativeView = Bilingual<'title'> &
  LifeView & {
    id: string;
    slug: string;
    /** True where the plan's layout, not its words, places the initiative under its theme. */
    isInferred: boolean;
    /** Published projects that carry it out. */
    projects: (Bilingual<'title'> & { slug: string })[];
  };

export type ThemeView = Bilingual<'title'> &
  Bilingual<'subtitle', string | null> &
  LifeView & {
    id: string;
    slug: string;
    ref: string;
    /** Words that suggest the theme. */
    keywords: string[];
    continues: LinkedThemeView | null;
    continuedBy: LinkedThemeView[];
    initiatives: InitiativeView[];
  };

/** An amount in whole kroner; whether it is per year the plan does not say. */
export type PoolView = Bilingual<'text'> & {
  ref: string;
  amountDkk: number;
  committee: (Bilingual<'name'> & { slug: string }) | null;
};

export type DocumentView = Bilingual<'title'> & {
  ref: string;
  /** `isCertain` is false where a note could belong to another document. */
  notes: (Bilingual<'text'> & { isCertain: boolean })[];
};

export type AmbiguityView = Bilingual<'about' | 'text'> & { ref: string };

export type PlanView = PlanNameView & {
  publisher: string;
  sourceTitle: string;
  predecessor: PlanNameView | null;
  successor: PlanNameView | null;
  passages: PassageView[];
  themes: ThemeView[];
  documents: DocumentView[];
  /** Numbers of UN sustainable development goals. */
  goals: number[];
  targets: (Bilingual<'text'> & { ref: string })[];
  principles: (Bilingual<'text'> & { ref: string; passageKey: string })[];
  pools: PoolView[];
  ambiguities: AmbiguityView[];
};

/** A theme with what its plan says around it. */
export type ThemePageView = ThemeView & {
  plan: PlanNameView;
  goals: number[];
  pools: PoolView[];
  documents: Bilingual<'title'>[];
  /** What the plan says of effect and coherence: the passage on involving citizens. */
  involvement: PassageView | null;
};
