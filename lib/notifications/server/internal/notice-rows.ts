import { db, type Prisma } from '@/lib/platform/db';

const named = { slug: true, titleDa: true, titleEn: true } as const;
const shown = { publication: { select: { publishedAt: true } } } as const;

export const noticeSelect = {
  id: true,
  purpose: true,
  createdAt: true,
  readAt: true,
  event: { select: { ids: true } },
  project: { select: { ...named, ...shown, opening: { select: { openedAt: true } } } },
  contribution: {
    select: {
      code: true,
      kind: true,
      language: true,
      ...shown,
      proposal: { select: { title: true } },
      comment: {
        select: { onProposal: { select: { title: true, contribution: { select: { code: true, language: true, ...shown } } } } },
      },
    },
  },
} satisfies Prisma.NotificationSelect;

export type NoticeRow = Prisma.NotificationGetPayload<{ select: typeof noticeSelect }>;

export type Named = { slug: string; titleDa: string; titleEn: string };
export type NamedThings = {
  decision: Map<string, Named>;
  phase: Map<string, { titleDa: string; titleEn: string; survey: Named | null }>;
  theme: Map<string, Named>;
  report: Map<string, string>;
};

/** The one id an event of a notification names of a kind. */
export function idOf({ event }: NoticeRow, kind: string): string {
  const value = (event.ids as Record<string, unknown>)[kind];
  return typeof value === 'string' ? value : '';
}

/** What the events of these notifications name beside contributions, where everybody may see it: one statement a kind. */
export async function namedThings(rows: readonly NoticeRow[], personId: string): Promise<NamedThings> {
  const ids = (kind: string) => ({ in: [...new Set(rows.map((row) => idOf(row, kind)).filter((id) => id !== ''))] });
  const id = true;
  const [decisions, phases, themes, reports] = await Promise.all([
    db().decision.findMany({ where: { id: ids('decision'), publishedAt: { not: null } }, select: { id, ...named } }),
    db().phase.findMany({
      where: { id: ids('phase'), publication: { isNot: null } },
      select: { id, titleDa: true, titleEn: true, survey: { select: named } },
    }),
    db().theme.findMany({ where: { id: ids('theme') }, select: { id, ...named } }),
    db().report.findMany({ where: { id: ids('report'), reporterId: personId }, select: { id, number: true } }),
  ]);
  const byId = <Row extends { id: string }>(all: Row[]) => new Map(all.map((row) => [row.id, row]));
  return {
    decision: byId(decisions),
    phase: byId(phases),
    theme: byId(themes),
    report: new Map(reports.map((report) => [report.id, report.number])),
  };
}
