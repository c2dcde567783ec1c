import { z } from 'zod';
import type { Bilingual } from '@/lib/i18n/locale';

/**
 * What the shapes of the open data are made of. Texts of the municipality stand in both languages; a contribution stands in
 * the one it was written in.
 */
export const bilingual = z.object({ da: z.string(), en: z.string() }).describe('A text in Danish and in English.');
export const maybeBilingual = z.object({ da: z.string().nullable(), en: z.string().nullable() });
export const bilingualLines = z.object({ da: z.array(z.string()), en: z.array(z.string()) });

export const date = z.iso.date().describe('A calendar date in Copenhagen.');
export const moment = z.iso.datetime().describe('A moment in UTC.');
export const pages = bilingual.describe('Where people read it.');

/** What an item is named by in addresses; the items of a resource stand in the order of their keys. */
export const key = z.string().min(1).describe('Names the item within its resource, and never changes.');
export const keyOf = (resource: string) => z.string().describe(`A key among ${resource}.`);

export const point = z
  .object({ longitude: z.number(), latitude: z.number(), isApproximate: z.boolean() })
  .describe('WGS 84 degrees.');

export const isExample = z.boolean().describe('True for what is invented to show how the platform works.');

const position = z.array(z.number()).min(2).max(2);
export const geometry = z
  .discriminatedUnion('type', [
    z.object({ type: z.literal('Point'), coordinates: position }),
    z.object({ type: z.literal('LineString'), coordinates: z.array(position) }),
    z.object({ type: z.literal('Polygon'), coordinates: z.array(z.array(position)) }),
    z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(z.array(position))) }),
  ])
  .describe('A GeoJSON geometry (RFC 7946): longitude before latitude, WGS 84.');

/** `{ titleDa, titleEn }` as the open data writes it. */
export function inBoth<Row extends object, Name extends string>(
  row: Row & Bilingual<Name>,
  name: Name,
): z.infer<typeof bilingual> {
  const texts: Record<string, string> = row;
  return { da: texts[`${name}Da`] ?? '', en: texts[`${name}En`] ?? '' };
}

/** The same where nobody may have written anything. */
export function inEither<Name extends string>(
  row: { [Key in `${Name}Da` | `${Name}En`]: string | null },
  name: Name,
): z.infer<typeof maybeBilingual> {
  const texts: Record<string, string | null> = row;
  return { da: texts[`${name}Da`] ?? null, en: texts[`${name}En`] ?? null };
}

/** And where without Danish there is nothing. */
export function inBothOrNone<Name extends string>(
  row: { [Key in `${Name}Da` | `${Name}En`]: string | null },
  name: Name,
): z.infer<typeof bilingual> | null {
  const { da, en } = inEither(row, name);
  return da === null ? null : { da, en: en ?? da };
}
