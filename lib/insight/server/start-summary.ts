import { type Actor, personIdOf } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { type ComposingRefusal, mayComposeOf, mayComposeSummaries } from '../composed-policy';
import type { StartSummary } from '../composed-schema';
import { storedParts, usualParts } from '../summary-parts';
import { idsOf } from './internal/hold-summary';

export type StartSummaryRefusal = ComposingRefusal | 'subjectNotFound' | 'templateNotFound';

/** Begins a summary of a project or a theme, from a template or with the usual blocks. */
export async function startSummary(
  actor: Actor,
  { subject, titleDa, titleEn, templateId }: StartSummary,
): Promise<Result<{ id: string }, StartSummaryRefusal>> {
  const verdict = mayComposeSummaries(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  const [kind, id = ''] = subject.split(':');
  const of = kind === 'theme' ? { projectId: null, themeId: id } : { projectId: id, themeId: null };
  return db().$transaction(async (tx) => {
    const isThere = of.themeId
      ? await tx.theme.findUnique({ where: { id }, select: { id: true } })
      : await tx.project.findUnique({ where: { id, publication: { isNot: null } }, select: { id: true, isExample: true } });
    if (!isThere || !mayComposeOf(actor, of)) return refused('subjectNotFound');
    const template = templateId && (await tx.summaryTemplate.findUnique({ where: { id: templateId }, select: { parts: true } }));
    if (templateId && !template) return refused('templateNotFound');
    const made = await tx.composedSummary.create({
      data: {
        ...of,
        titleDa,
        titleEn,
        parts: template ? storedParts(template.parts) : [...usualParts],
        isExample: 'isExample' in isThere && isThere.isExample === true,
        createdAt: now(),
        byId: personIdOf(actor),
      },
      select: { id: true, projectId: true, themeId: true },
    });
    await recordEvent(tx, actor, 'summary.started', idsOf(made));
    return ok({ id: made.id });
  });
}
