import { areaKm2, type DrawnShape, lengthKm, nearestTown } from '@/lib/drawing/drawn-shape';
import { kindOf } from '@/lib/drawing/place-sketch';
import type { Locale } from '@/lib/i18n/locale';

type Sentences = Record<string, string>;

/** What a place on the map is in words: which kind, near which town, how long or large. Sentences of `place` in the messages. */
export function placeInWords(shape: DrawnShape, locale: Locale, texts: Sentences): string {
  return filled(texts[kindOf(shape)], {
    where: whereInWords(shape, locale, texts),
    km: shortNumber(lengthKm(shape), locale),
    km2: shortNumber(areaKm2(shape), locale),
  });
}

/** How far something is from the nearest town. */
export function whereInWords(shape: DrawnShape, locale: Locale, texts: Sentences): string {
  const { town, km } = nearestTown(shape);
  return filled(km < 1 ? texts.at : texts.near, { town: town.name, km: shortNumber(km, locale) });
}

function shortNumber(value: number, locale: Locale): string {
  return new Intl.NumberFormat(locale === 'da' ? 'da-DK' : 'en-GB', { maximumSignificantDigits: 2 }).format(value);
}

/** A sentence with its values. */
export function filled(sentence: string | undefined, values: Record<string, string | number>): string {
  return (sentence ?? '').replace(/\{(\w+)\}/g, (gap, name: string) => String(values[name] ?? gap));
}
