/** Which way a document went: to the municipality, from it, or within it. */
export const directions = ['in', 'out', 'internal'] as const;
export type Direction = (typeof directions)[number];

/** Every kind of document a case is made of, and which way it goes. */
export const directionOf = {
  proposal: 'in',
  comment: 'in',
  survey_text: 'in',
  hearing_reply: 'in',
  addition: 'in',
  appeal: 'in',
  official_answer: 'out',
  moderation_decision: 'out',
  appeal_answer: 'out',
  reply_letter: 'out',
  party_letter: 'out',
  hearing_announcement: 'out',
  phase_extension: 'out',
  news: 'out',
  involvement_exception: 'out',
  objection_settlement: 'internal',
  decision: 'internal',
  decision_correction: 'internal',
  white_paper: 'internal',
  note: 'internal',
  project_document: 'internal',
  minutes: 'internal',
  evaluation: 'internal',
  pool_grant: 'internal',
  effect: 'internal',
} as const satisfies Record<string, Direction>;

export type CaseDocumentKind = keyof typeof directionOf;
export const caseDocumentKinds = Object.keys(directionOf) as CaseDocumentKind[];

export function kindsGoing(direction: Direction): CaseDocumentKind[] {
  return caseDocumentKinds.filter((kind) => directionOf[kind] === direction);
}

const mostLetters = 60;

/**
 * What a document is called in an archive: its number, and its title in letters every system of files takes. The number makes
 * it the only one; nothing of a title can lead out of its folder.
 */
export function recordName(number: number, title: string): string {
  return [String(number).padStart(4, '0'), plainName(title)].filter(Boolean).join('-');
}

/** What a file that belongs to a document is called: its number in the document, its own name, its own ending. */
export function attachmentName(number: number, { name, format }: { name: string; format: string }): string {
  const own = name.replace(/\.[a-z0-9]{1,5}$/i, '');
  return `${[`bilag-${number}`, plainName(own)].filter(Boolean).join('-')}.${format.replaceAll(/[^a-z0-9]/g, '')}`;
}

function plainName(text: string): string {
  const plain = text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-');
  return [...plain]
    .slice(0, mostLetters)
    .join('')
    .replaceAll(/^-+|-+$/g, '');
}
