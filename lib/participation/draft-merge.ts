/** The fields of the form that are kept of a proposal while somebody writes it. */
export const draftFields = ['title', 'text', 'category', 'placeDraft'] as const;
export type DraftField = (typeof draftFields)[number];

/** What a field said, and when that was written (milliseconds). */
export type Written = { text: string; at: number };
/** Words that had to make room for later ones, until whoever wrote them has said what to do with them. */
export type Aside = Written & { field: DraftField };
export type DraftWords = { fields: Partial<Record<DraftField, Written>>; aside: Aside[] };
/** When each field was written, in the copy a device has met last. */
export type SeenDraft = Partial<Record<DraftField, number>>;

export const emptyDraft: DraftWords = { fields: {}, aside: [] };

/**
 * Two copies of one draft made one: of each field what was written last. `seen` says which moments of `there` whoever wrote
 * `here` had before them. What was written upon something seen replaces it; where both were written without knowing of
 * each other, the earlier is put aside. So nothing typed is lost without being offered.
 */
export function mergedDraft(here: DraftWords, there: DraftWords, seen: SeenDraft): DraftWords {
  const fields: DraftWords['fields'] = {};
  const aside = [...here.aside, ...there.aside];
  for (const field of draftFields) {
    const [mine, theirs] = [here.fields[field], there.fields[field]];
    const written = chosen(mine, theirs, seen[field]);
    if (!written) continue;
    fields[field] = written;
    const isUnknown = mine && theirs && theirs.at !== seen[field] && mine.at !== seen[field];
    const other = written === mine ? theirs : mine;
    if (isUnknown && other) aside.push({ field, ...other });
  }
  return { fields, aside: unsettled(aside, fields) };
}

function chosen(mine: Written | undefined, theirs: Written | undefined, seen: number | undefined): Written | undefined {
  if (!mine || !theirs) return mine ?? theirs;
  if (mine.text === theirs.text) return mine.at >= theirs.at ? mine : theirs;
  if (theirs.at === seen) return mine;
  if (mine.at === seen) return theirs;
  return isLater(mine, theirs) ? mine : theirs;
}

/** Of the same moment the one that says more, so that it does not matter which is asked first. */
function isLater(one: Written, other: Written): boolean {
  if (one.at !== other.at) return one.at > other.at;
  if (one.text.length !== other.text.length) return one.text.length > other.text.length;
  return one.text > other.text;
}

/** Each only once, and none that says nothing or that the field says anyway. */
function unsettled(aside: Aside[], fields: DraftWords['fields']): Aside[] {
  const latest = new Map<string, Aside>();
  for (const each of aside) {
    const key = keyOfAside(each);
    if (each.text.trim() === '' || fields[each.field]?.text.includes(each.text)) continue;
    const known = latest.get(key);
    if (!known || known.at < each.at) latest.set(key, each);
  }
  return [...latest.values()].sort((one, other) => other.at - one.at || (keyOfAside(one) < keyOfAside(other) ? -1 : 1));
}

/** A draft without the words its writer has taken back or thrown away. */
export function withoutSettled(draft: DraftWords, settled: readonly { field: DraftField; text: string }[]): DraftWords {
  const gone = new Set(settled.map(keyOfAside));
  return { ...draft, aside: draft.aside.filter((each) => !gone.has(keyOfAside(each))) };
}

/** True for a draft that says nothing. */
export function isBlank({ fields, aside }: DraftWords): boolean {
  return aside.length === 0 && Object.values(fields).every(({ text }) => text.trim() === '');
}

/** The moments of a copy, for whoever goes on writing upon it. */
export function momentsOf({ fields }: DraftWords): SeenDraft {
  return Object.fromEntries(Object.entries(fields).map(([field, { at }]) => [field, at]));
}

export function keyOfAside({ field, text }: { field: DraftField; text: string }): string {
  return `${field} ${text}`;
}
