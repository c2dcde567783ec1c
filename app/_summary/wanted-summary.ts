import { addDays } from '@/lib/i18n/copenhagen';
import type { SummaryScope } from '@/lib/insight/summary-content';

export type SummaryParams = Partial<Record<'phase' | 'from' | 'to' | 'beside' | 'split', string | string[]>>;

/** What a summary page is asked for by its address: the whole or a part of it, and what is set beside it. */
export function wantedSummary(slug: string, params: SummaryParams): { main: SummaryScope; beside: SummaryScope | null } {
  const split = dateIn(params.split);
  if (split) return { main: { slug, to: addDays(split, -1) }, beside: { slug, from: split } };
  const [phase, from, to, beside = ''] = [wordIn(params.phase), dateIn(params.from), dateIn(params.to), wordIn(params.beside)];
  const [kind, name] = beside.split(/:(.*)/s);
  return {
    main: { slug, ...(phase ? { phase } : {}), ...(from ? { from } : {}), ...(to ? { to } : {}) },
    beside: kind === 'phase' && name ? { slug, phase: name } : kind === 'project' && name ? { slug: name } : null,
  };
}

function wordIn(value: string | string[] | undefined): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** A calendar date that exists; anything else is not asked for. */
function dateIn(value: string | string[] | undefined): string | undefined {
  const word = wordIn(value);
  if (!word || !/^\d{4}-\d{2}-\d{2}$/.test(word)) return undefined;
  const at = new Date(`${word}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(word) ? word : undefined;
}
