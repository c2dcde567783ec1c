import type { Locale } from '@/lib/i18n/locale';
import type { Prisma } from '@/lib/platform/db';
import type { CaseView } from '../../case-views';

const titles = { titleDa: true, titleEn: true } as const;

/** Everything a case page shows, in one read. */
export const caseSelect = {
  id: true,
  version: true,
  openedAt: true,
  closedAt: true,
  dueAt: true,
  flags: true,
  assigneeId: true,
  assignedAt: true,
  notes: { orderBy: { writtenAt: 'asc' }, select: { id: true, text: true, byId: true, writtenAt: true } },
  decisions: {
    orderBy: { decidedAt: 'desc' },
    select: { outcome: true, reason: true, text: true, byId: true, decidedAt: true },
  },
  contribution: {
    select: {
      id: true,
      code: true,
      kind: true,
      text: true,
      language: true,
      senderShown: true,
      submittedAt: true,
      isExample: true,
      author: { select: { name: true, isProtected: true } },
      guest: { select: { name: true } },
      entry: { select: { senderName: true } },
      publication: { select: { contributionId: true } },
      proposal: { select: { title: true } },
      comment: { select: { onProposal: { select: { title: true, contribution: { select: { code: true } } } } } },
      surveyText: { select: { question: { select: { labelDa: true, labelEn: true } } } },
      themes: {
        orderBy: [{ origin: 'asc' }, { addedAt: 'asc' }, { themeId: 'asc' }],
        select: { origin: true, theme: { select: { id: true, ...titles } } },
      },
      answers: { orderBy: { answeredAt: 'desc' }, select: { text: true, language: true, byId: true, answeredAt: true } },
      uses: { orderBy: { markedAt: 'desc' }, select: { use: true, reason: true, byId: true, markedAt: true } },
      project: { select: { id: true, slug: true, caseNumber: true, ...titles } },
      phase: { select: { slug: true, ...titles } },
    },
  },
} satisfies Prisma.ModerationCaseSelect;

type CaseRow = Prisma.ModerationCaseGetPayload<{ select: typeof caseSelect }>;

/** The view of a case; `names` holds the employees who decided, answered or marked. */
export function toCaseView(row: CaseRow, names: Map<string, string | null>): CaseView {
  const { contribution, decisions, notes, assigneeId, ...rest } = row;
  const {
    code,
    project,
    phase,
    author,
    guest,
    entry,
    publication,
    proposal,
    comment,
    surveyText,
    themes,
    answers,
    uses,
    ...said
  } = contribution;
  const named = <T extends { byId: string | null }>({ byId, ...item }: T) => ({
    ...item,
    by: byId === null ? null : (names.get(byId) ?? null),
  });
  const on = comment?.onProposal;
  return {
    ...rest,
    code,
    project,
    phase,
    assignee: assigneeId === null ? null : { id: assigneeId, name: names.get(assigneeId) ?? null },
    notes: notes.map(named),
    decisions: decisions.map(named),
    contribution: {
      ...said,
      language: said.language as Locale,
      title: proposal?.title ?? null,
      senderName:
        said.senderShown === 'name' && !author?.isProtected ? (author?.name ?? guest?.name ?? entry?.senderName ?? null) : null,
      isPublic: publication !== null,
      onProposal: on ? { code: on.contribution.code, title: on.title } : null,
      question: surveyText?.question ?? null,
      themes: themes.map(({ origin, theme }) => ({ ...theme, origin })),
      answers: answers.map((answer) => ({ ...named(answer), language: answer.language as Locale })),
      uses: uses.map(named),
    },
  };
}
