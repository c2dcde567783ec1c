import type { Prisma } from '@/lib/platform/db';
import type { WorkFilter } from '../../work-filter';

const isPublished = { publication: { isNot: null } } satisfies Prisma.ContributionWhereInput;

/** What of the contributions a filter lets through. */
export const workConditions: Record<WorkFilter, Prisma.ContributionWhereInput> = {
  all: {},
  unanswered: { ...isPublished, answers: { none: {} } },
  unused: { ...isPublished, uses: { none: {} } },
  hidden: { hiding: { isNot: null } },
};

/** What words let through: in the text, the title or the code. */
export function saying(words: string): Prisma.ContributionWhereInput {
  const search = words.trim();
  if (!search) return {};
  const contains = { contains: search, mode: 'insensitive' } as const;
  return { OR: [{ code: contains }, { text: contains }, { proposal: { title: contains } }] };
}

const excerptLength = 120;

/** The beginning of a text, as a line of the work shows it. */
export function beginningOf(text: string): string {
  return text.length > excerptLength ? `${text.slice(0, excerptLength).trimEnd()} …` : text;
}
