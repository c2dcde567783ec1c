import { maskDigits } from '@/lib/screening/masked-text';
import { comesBack, type Finding, screenText } from '@/lib/screening/screen-text';
import type { FileScreening } from './file';

export type ScreenedDocument = {
  screening: FileScreening;
  findings: string[];
  /** What could be read, with the digits of personal numbers masked; null where nothing could. */
  text: string | null;
  /** The first personal number, for telling the writer where it stands. */
  cpr: { finding: Finding; all: Finding[] } | null;
};

/** What is found in the text of a document; a text of null could not be read. */
export function screenDocument(text: string | null): ScreenedDocument {
  if (text === null) return { screening: 'held', findings: ['unreadable'], text, cpr: null };
  const all = screenText(text);
  const numbers = all.filter(({ kind }) => kind === 'cpr');
  const finding = numbers.find(({ certainty }) => certainty === 'sure') ?? numbers[0];
  const stops = [...new Set(all.filter(comesBack).map(({ kind }) => kind))];
  return {
    screening: numbers.length > 0 ? 'quarantined' : stops.length > 0 ? 'held' : 'clear',
    findings: stops,
    text: maskDigits(text, numbers),
    cpr: finding ? { finding, all } : null,
  };
}

/** What the case of a contribution is flagged with because of its files. Anything here holds it back until somebody has looked. */
export function flagsOfFiles(
  files: readonly { kind: string; screening: FileScreening; findings: readonly string[] }[],
): string[] {
  const flags = files.flatMap(({ kind, screening, findings }) => {
    if (kind === 'picture') return ['picture', ...findings];
    if (screening === 'quarantined') return ['file_cpr'];
    if (screening === 'clear') return findings;
    return [findings.includes('unreadable') ? 'file_unreadable' : 'file_contact'];
  });
  return [...new Set(flags)];
}
