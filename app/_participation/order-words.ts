import type { Locale } from '@/lib/i18n/locale';
import { type CommentOrder, commentOrders } from '@/lib/participation/comment-order';

const words: Record<CommentOrder, Record<Locale, string>> = {
  oldest: { da: 'aeldste', en: 'oldest' },
  newest: { da: 'nyeste', en: 'newest' },
  most_supported: { da: 'mest-stoettede', en: 'most-supported' },
};

/** The word of an order in an address, in a language. */
export function orderWord(order: CommentOrder, locale: Locale): string {
  return words[order][locale];
}

/** The order a word in an address stands for, in that language; null for any other word. */
export function orderOfWord(word: string, locale: Locale): CommentOrder | null {
  return commentOrders.find((order) => words[order][locale] === word) ?? null;
}

/** The parameters of an ordered page in each language: the order's word differs. */
export function orderParams<Rest extends Record<string, string>>(order: CommentOrder, rest: Rest) {
  const of = (locale: Locale) => ({ ...rest, order: orderWord(order, locale) });
  return { da: of('da'), en: of('en') };
}
