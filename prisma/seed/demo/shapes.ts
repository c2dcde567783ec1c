import type { Stance } from '@/lib/contributions/contribution';
import type { Use } from '@/lib/contributions/contribution-views';

/** Who speaks, as the number of an example citizen, and what they say. */
export type ExampleComment = {
  by: number;
  text: string;
  language?: 'en';
  stance?: Stance;
  /** Supports of the comment. */
  supports?: number;
  answer?: string;
  replies?: ExampleComment[];
};

export type ExampleUse = { use: Use; reason: string; decision?: 'paths' | 'neighbours' };

export type ExampleProposal = {
  title: string;
  text: string;
  language?: 'en';
  by: number;
  /** Shown with its name instead of as "a citizen". */
  named?: boolean;
  /** Days after its phase opened. */
  day: number;
  supports: number;
  comments?: ExampleComment[];
  answer?: string;
  use?: ExampleUse;
};
