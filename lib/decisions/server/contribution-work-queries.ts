import type { Actor } from '@/lib/audit/actor';
import { may, mayIn, reach } from '@/lib/audit/permissions';
import type { ContributionKind } from '@/lib/contributions/contribution';
import type { Use } from '@/lib/contributions/contribution-views';
import type { Locale } from '@/lib/i18n/locale';
import { decodeCursor, encodeCursor } from '@/lib/platform/cursor';
import { db, type Prisma } from '@/lib/platform/db';
import type { WorkFilter } from '../work-filter';
import { beginningOf, saying, workConditions } from './internal/work-conditions';

/** One contribution as a line of the municipality's work: shown or not, answered or not, used how. */
export type ContributionWorkView = {
  code: string;
  kind: ContributionKind;
  title: string | null;
  excerpt: string;
  language: Locale;
  isExample: boolean;
  submittedAt: Date;
  state: 'waiting' | 'published' | 'hidden';
  isAnswered: boolean;
  /** Whether who asks may answer it now, with others or alone. */
  mayBeAnswered: boolean;
  use: Use | null;
  project: { slug: string; titleDa: string; titleEn: string };
};

const pageSize = 40;

type Asked = { filter?: WorkFilter; search?: string; after?: string };

/** Contributions newest first for the employees who answer them; empty for anybody else. */
export async function listContributionWork(
  actor: Actor,
  { filter = 'all', search = '', after }: Asked = {},
): Promise<{ lines: ContributionWorkView[]; next: string | null }> {
  if (!may(actor, 'case.read')) return { lines: [], next: null };
  const cursor = after ? decodeCursor(after) : null;
  const rows = await db().contribution.findMany({
    where: {
      AND: [
        { projectId: reach(actor, 'case.read') },
        workConditions[filter],
        saying(search),
        cursor ? { OR: [{ submittedAt: { lt: cursor.at } }, { submittedAt: cursor.at, id: { lt: cursor.id } }] } : {},
      ],
    },
    orderBy: [{ submittedAt: 'desc' }, { id: 'desc' }],
    take: pageSize + 1,
    select: lineSelect,
  });
  const page = rows.slice(0, pageSize);
  const last = page.at(-1);
  const next = rows.length > pageSize && last ? encodeCursor({ at: last.submittedAt, id: last.id }) : null;
  return { lines: page.map((row) => toLine(actor, row)), next };
}

const lineSelect = {
  id: true,
  code: true,
  kind: true,
  text: true,
  language: true,
  isExample: true,
  submittedAt: true,
  proposal: { select: { title: true } },
  projectId: true,
  project: { select: { slug: true, titleDa: true, titleEn: true } },
  publication: { select: { contributionId: true } },
  hiding: { select: { contributionId: true } },
  answers: { take: 1, select: { id: true } },
  uses: { take: 1, orderBy: { markedAt: 'desc' }, select: { use: true } },
} satisfies Prisma.ContributionSelect;

function toLine(actor: Actor, row: Prisma.ContributionGetPayload<{ select: typeof lineSelect }>): ContributionWorkView {
  const { code, kind, text, language, isExample, submittedAt, proposal, project, publication, hiding, answers, uses } = row;
  return {
    code,
    kind,
    title: proposal?.title ?? null,
    excerpt: beginningOf(text),
    language: language as Locale,
    isExample,
    submittedAt,
    state: publication ? 'published' : hiding ? 'hidden' : 'waiting',
    isAnswered: answers.length > 0,
    mayBeAnswered: publication !== null && answers.length === 0 && mayIn(actor, 'contribution.answer', row.projectId),
    use: uses[0]?.use ?? null,
    project,
  };
}
