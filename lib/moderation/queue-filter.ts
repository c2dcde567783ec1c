import { z } from 'zod';

const kinds = ['proposal', 'comment', 'survey_text', 'hearing_reply', 'addition'] as const;
const slug = z.string().regex(/^[a-z0-9-]{1,100}$/);

/** What the queue can be narrowed to, as it stands in the address. Everything else in an address is not a filter. */
const values = {
  /** A project by its slug. */
  project: slug,
  /** A phase as `project-slug/phase-slug`. */
  phase: z.string().regex(/^[a-z0-9-]{1,100}\/[a-z0-9-]{1,100}$/),
  kind: z.enum(kinds),
  /** A code of what was noticed, or `any` of them. */
  flag: z.string().regex(/^[a-z_]{1,40}$/),
  /** `mine`, `nobody`, or the id of an employee. */
  assignee: z.string().regex(/^[\w-]{1,40}$/),
  due: z.enum(['overdue', 'today']),
  reported: z.enum(['yes']),
  language: z.enum(['da', 'en']),
  /** Waiting for at least so long. */
  age: z.enum(['day', 'three_days', 'week']),
  sort: z.enum(['urgent']),
} as const;

export const filterKeys = Object.keys(values) as FilterKey[];
export type FilterKey = keyof typeof values;
export type QueueFilter = { [Key in FilterKey]?: z.infer<(typeof values)[Key]> };

/** Choices of a filter that are the same everywhere. */
export const filterChoices = {
  kind: kinds,
  due: values.due.options,
  language: values.language.options,
  age: values.age.options,
  sort: values.sort.options,
} as const;

/** How old each choice of age is, in days. */
export const ageDays = { day: 1, three_days: 3, week: 7 } as const;

type Asked = Record<string, unknown>;

/** The filter of an address. Values it cannot have are left out and named, so that the screen can say so. */
export function parseQueueFilter(asked: Asked): { filter: QueueFilter; unknown: FilterKey[] } {
  const filter: Record<string, string> = {};
  const unknown: FilterKey[] = [];
  for (const key of filterKeys) {
    const given = asked[key];
    if (given === undefined || given === '') continue;
    const parsed = values[key].safeParse(given);
    if (parsed.success) filter[key] = parsed.data;
    else unknown.push(key);
  }
  return { filter, unknown };
}

/** A filter as it stands in an address: always in the same order, empty for everything that waits. */
export function filterQuery(filter: QueueFilter): string {
  const written = new URLSearchParams();
  for (const key of filterKeys) {
    const value = filter[key];
    if (value) written.set(key, value);
  }
  return written.toString();
}

/** The filter of a query string such as `kind=comment&due=overdue`. */
export function filterOfQuery(query: string): QueueFilter {
  return parseQueueFilter(Object.fromEntries(new URLSearchParams(query))).filter;
}

/** The filters everybody has at hand, over the queue. */
export const presets = {
  all: {},
  mine: { assignee: 'mine' },
  nobodys: { assignee: 'nobody' },
  held: { flag: 'any' },
  overdue: { due: 'overdue' },
  reported: { reported: 'yes' },
  proposal: { kind: 'proposal' },
  comment: { kind: 'comment' },
  survey_text: { kind: 'survey_text' },
  hearing_reply: { kind: 'hearing_reply' },
  addition: { kind: 'addition' },
} as const satisfies Record<string, QueueFilter>;
export type Preset = keyof typeof presets;
export const presetNames = Object.keys(presets) as Preset[];

/** Whether two filters show the same cases in the same order. */
export function isSameFilter(one: QueueFilter, other: QueueFilter): boolean {
  return filterQuery(one) === filterQuery(other);
}
