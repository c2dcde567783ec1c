import type { Fault } from '@/lib/surveys/survey-fault';
import type { BuilderTexts } from './_builder-texts';

/** How many faults each page and block has, by its key. */
export function countedFaults(faults: Fault[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { block, page } of faults) {
    const at = block ?? page;
    if (at) counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  return counts;
}

/** The sentences of the faults of what is open, by field; and of the survey's own texts. */
export function faultsOfOpen(faults: Fault[], open: string | null, texts: BuilderTexts): Record<string, string> {
  const said: Record<string, string> = {};
  for (const { code, block, page, field } of faults) {
    if (!field) continue;
    if (!block && !page) said[`survey.${field}`] ??= texts.faults[code];
    else if ((block ?? page) === open) said[field] ??= texts.faults[code];
  }
  return said;
}
