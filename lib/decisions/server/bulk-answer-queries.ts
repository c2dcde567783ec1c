import type { Actor } from '@/lib/audit/actor';
import { may, reach } from '@/lib/audit/permissions';
import type { ContributionKind } from '@/lib/contributions/contribution';
import type { Locale } from '@/lib/i18n/locale';
import { listTemplates } from '@/lib/moderation/server/template-queries';
import { fillTemplate, templateNames } from '@/lib/moderation/text-template';
import { db, type Prisma } from '@/lib/platform/db';
import { mostBulkAnswers } from '../bulk-answer-schema';
import { beginningOf, saying, workConditions } from './internal/work-conditions';

/** A contribution that can be answered with others, with the text it would get. */
export type AnswerLineView = {
  code: string;
  kind: ContributionKind;
  title: string | null;
  excerpt: string;
  language: Locale;
  isExample: boolean;
  project: { titleDa: string; titleEn: string };
  text: string;
};

export type BulkAnswerView = {
  lines: AnswerLineView[];
  /** Chosen codes that cannot be answered, or are answered already. */
  heldBack: string[];
  /** How many more there are than one act may take. */
  beyond: number;
  templates: { id: string; name: string }[];
};

/** Those somebody ticked, or everything unanswered that says some words. */
export type AnswerSelection = { codes: readonly string[] } | { search: string };

const nothing: BulkAnswerView = { lines: [], heldBack: [], beyond: 0, templates: [] };

/**
 * What a bulk of answers would say to each contribution of a selection, by a template in the language each is written in.
 * Only published ones without an answer take part. Empty for those who may not answer.
 */
export async function getBulkAnswer(actor: Actor, selection: AnswerSelection, templateId: string): Promise<BulkAnswerView> {
  if (!may(actor, 'contribution.answer')) return nothing;
  const codes = 'codes' in selection ? [...new Set(selection.codes)].slice(0, mostBulkAnswers) : null;
  const where: Prisma.ContributionWhereInput = {
    AND: [
      { projectId: reach(actor, 'contribution.answer') },
      workConditions.unanswered,
      'codes' in selection ? { code: { in: codes ?? [] } } : saying(selection.search),
    ],
  };
  const [rows, count, all] = await Promise.all([
    db().contribution.findMany({
      where,
      orderBy: [{ submittedAt: 'desc' }, { id: 'desc' }],
      take: mostBulkAnswers,
      select: lineSelect,
    }),
    db().contribution.count({ where }),
    listTemplates(actor),
  ]);
  const templates = all.filter(({ purpose }) => purpose === 'answer');
  const template = templates.find(({ id }) => id === templateId);
  return {
    lines: rows.map((row) => toLine(row, template)),
    heldBack: codes?.filter((code) => !rows.some((row) => row.code === code)) ?? [],
    beyond: Math.max(0, count - mostBulkAnswers),
    templates: templates.map(({ id, name }) => ({ id, name })),
  };
}

const titles = { titleDa: true, titleEn: true } as const;
const lineSelect = {
  code: true,
  kind: true,
  text: true,
  language: true,
  isExample: true,
  proposal: { select: { title: true } },
  project: { select: titles },
  phase: { select: titles },
} satisfies Prisma.ContributionSelect;

type Row = Prisma.ContributionGetPayload<{ select: typeof lineSelect }>;

function toLine(row: Row, template: { textDa: string; textEn: string } | undefined): AnswerLineView {
  const { text, proposal, phase, ...line } = row;
  const language = line.language as Locale;
  const title = proposal?.title ?? null;
  const words = language === 'da' ? template?.textDa : template?.textEn;
  const names = templateNames({ code: line.code, title, project: line.project, phase }, language);
  return { ...line, language, title, excerpt: beginningOf(text), text: fillTemplate(words ?? '', names) };
}
