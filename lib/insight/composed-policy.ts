import type { Actor } from '@/lib/audit/actor';
import { may, mayIn } from '@/lib/audit/permissions';
import { allowed, denied, type Verdict } from '@/lib/audit/policy';

export type ComposingRefusal = 'signInNeeded' | 'notAllowed';

/** What a composed summary is of. */
export type SummarySubject = { projectId: string | null; themeId: string | null };

/** Summaries are put together, frozen, shared and sent by those who manage the project; of a theme by everybody who manages one. */
export function mayComposeSummaries(actor: Actor): Verdict<ComposingRefusal> {
  if (actor.kind === 'anonymous') return denied('signInNeeded');
  return may(actor, 'summary.compose') ? allowed : denied('notAllowed');
}

/** Whether somebody may do it with a summary of this project or theme; else it does not exist for them. */
export function mayComposeOf(actor: Actor, { projectId, themeId }: SummarySubject): boolean {
  return themeId === null ? mayIn(actor, 'summary.compose', projectId) : may(actor, 'summary.composeOfTheme');
}

/** Templates belong to all who put summaries together, whatever they manage. */
export function mayRemoveTemplates(actor: Actor): Verdict<ComposingRefusal> {
  if (actor.kind === 'anonymous') return denied('signInNeeded');
  return may(actor, 'summary.composeOfTheme') ? allowed : denied('notAllowed');
}
