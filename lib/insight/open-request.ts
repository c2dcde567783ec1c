import { z } from 'zod';
import { locales } from '@/lib/i18n/locale';
import { isOpenName, type OpenFilters, type OpenName, openCatalogue, openKey, openPageSize } from './open-catalogue';

/** What feeds can be about, and what a calendar can: one thing of a kind, or everything. */
export const feedSubjects = ['projects', 'themes', 'areas'] as const;
export type FeedSubject = { of: (typeof feedSubjects)[number]; key: string } | null;

export type OpenAsk =
  | { what: 'index' }
  | { what: 'document' }
  | { what: 'list'; name: OpenName; filters: OpenFilters<OpenName>; limit: number; after?: string }
  | { what: 'table'; name: OpenName; filters: OpenFilters<OpenName> }
  | { what: 'map'; name: OpenName; filters: OpenFilters<OpenName> }
  | { what: 'item'; name: OpenName; key: string }
  | { what: 'feed'; subject: FeedSubject; language: 'da' | 'en' }
  | { what: 'calendar'; project: string | null; language: 'da' | 'en' };

/** A parameter that is not understood, and what there is instead. */
export type OpenFault = { parameter: string; allowed: string[] };
export type OpenParsed = { ask: OpenAsk } | { fault: OpenFault } | null;

const none = z.strictObject({});
const language = z.strictObject({ language: z.enum(locales).default('da') });
const page = {
  limit: z
    .string()
    .regex(/^[1-9]\d{0,2}$/)
    .transform(Number)
    .refine((limit) => limit <= openPageSize.most)
    .default(openPageSize.usual),
  after: openKey.optional(),
};

/**
 * What somebody asks the open API for, by the rest of the address and its parameters. Null for an address that leads nowhere;
 * a fault for a parameter that does not exist, comes twice or has a value it cannot have.
 */
export function parseOpenRequest(segments: readonly string[], parameters: URLSearchParams): OpenParsed {
  const [first = '', second, third, ...more] = segments;
  if (more.length > 0) return null;
  if (third !== undefined) return ofOne(first, second ?? '', third, parameters);
  if (second !== undefined) {
    const key = openKey.safeParse(second);
    if (!isOpenName(first) || !key.success) return null;
    return read(none, parameters, () => ({ what: 'item', name: first, key: key.data }));
  }
  if (first === '') return read(none, parameters, () => ({ what: 'index' }));
  if (first === 'openapi.json') return read(none, parameters, () => ({ what: 'document' }));
  if (first === 'feed.atom') return read(language, parameters, (given) => ({ what: 'feed', subject: null, ...given }));
  if (first === 'calendar.ics') return read(language, parameters, (given) => ({ what: 'calendar', project: null, ...given }));
  return ofAll(first, parameters);
}

function ofAll(first: string, parameters: URLSearchParams): OpenParsed {
  const [name = '', format, ...rest] = first.split('.');
  if (!isOpenName(name) || rest.length > 0) return null;
  const { filters, onMap } = openCatalogue[name];
  const narrowed = Object.fromEntries(Object.entries(filters).map(([each, schema]) => [each, schema.optional()]));
  if (format === undefined) {
    return read(z.strictObject({ ...narrowed, ...page }), parameters, ({ limit, after, ...given }) => ({
      what: 'list',
      name,
      limit,
      after,
      filters: given as OpenFilters<OpenName>,
    }));
  }
  const what = format === 'csv' ? 'table' : format === 'geojson' && onMap ? 'map' : null;
  if (!what) return null;
  return read(z.strictObject(narrowed), parameters, (given) => ({ what, name, filters: given as OpenFilters<OpenName> }));
}

function ofOne(first: string, key: string, file: string, parameters: URLSearchParams): OpenParsed {
  const of = feedSubjects.find((each) => each === first);
  if (!of || !openKey.safeParse(key).success) return null;
  if (file === 'feed.atom') return read(language, parameters, (given) => ({ what: 'feed', subject: { of, key }, ...given }));
  if (file !== 'calendar.ics' || of !== 'projects') return null;
  return read(language, parameters, (given) => ({ what: 'calendar', project: key, ...given }));
}

function read<Shape extends z.ZodRawShape>(
  schema: z.ZodObject<Shape>,
  parameters: URLSearchParams,
  ask: (given: z.output<z.ZodObject<Shape>>) => OpenAsk,
): OpenParsed {
  const allowed = Object.keys(schema.shape);
  const names = [...parameters.keys()];
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) return { fault: { parameter: twice, allowed } };
  const unknown = names.find((name) => !allowed.includes(name));
  if (unknown !== undefined) return { fault: { parameter: unknown, allowed } };
  const parsed = schema.safeParse(Object.fromEntries(parameters));
  if (parsed.success) return { ask: ask(parsed.data) };
  const parameter = String(parsed.error.issues[0]?.path[0] ?? '');
  return { fault: { parameter, allowed: valuesOf(schema.shape[parameter]) } };
}

/** The values a parameter can have, where they are few. */
function valuesOf(schema: unknown): string[] {
  const inner = schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? schema.unwrap() : schema;
  return inner instanceof z.ZodEnum ? inner.options.map(String) : [];
}
