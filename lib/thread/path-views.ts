import type { ContributionView, CoverageView } from '@/lib/contributions/contribution-views';
import type { Locale } from '@/lib/i18n/locale';
import type { ProjectStatus } from '@/lib/projects/project-status';
import type { EffectView, PhaseView, ProjectNameView } from '@/lib/projects/project-views';
import type { NextStep, PathStop } from './path';

/** Of what is not public, everybody learns only that its sender has not confirmed it, that it waits, lies with its author, is hidden or was taken back. */
export type UnpublishedStatus = 'unconfirmed' | 'waiting' | 'returned' | 'hidden' | 'withdrawn';
export type PathView = { status: UnpublishedStatus; code: string; contributionId: string } | PublicPathView;

export type PathThemeView = {
  id: string;
  slug: string;
  titleDa: string;
  titleEn: string;
  /** Came with the project when it was sent, or a person added it later. */
  origin: 'inherited' | 'added' | 'suggested';
};

export type PathDecisionView = {
  slug: string;
  titleDa: string;
  titleEn: string;
  meetingOn: string;
  agendaItem: string;
  isExample: boolean;
  committee: { nameDa: string; nameEn: string };
};

export type PublicPathView = {
  status: 'published';
  coverage: CoverageView;
  code: string;
  contributionId: string;
  /** Of the proposal it is or speaks about. */
  proposalId: string | null;
  contribution: ContributionView;
  plan: { titleDa: string; titleEn: string; periodFrom: number; periodTo: number } | null;
  themes: PathThemeView[];
  project: ProjectNameView & {
    summaryDa: string;
    summaryEn: string;
    placeDa: string | null;
    placeEn: string | null;
    status: ProjectStatus;
  };
  phase: PhaseView;
  answer: { text: string; language: Locale; answeredAt: Date } | null;
  use: (NonNullable<ContributionView['use']> & { decision: PathDecisionView | null }) | null;
  /** Meetings with minutes at which it was spoken of, the first held first. */
  meetings: { id: string; titleDa: string; titleEn: string; startsAt: Date; isExample: boolean }[];
  effects: EffectView[];
  stops: PathStop[];
  next: NextStep;
};
