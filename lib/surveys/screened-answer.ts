import { type Refusal, refused } from '@/lib/platform/result';
import { lookAgain, type SaidByWriter, type Stop } from '@/lib/screening/second-look';

export type ScreeningRefusal = `${Stop['code']}InText`;

/** What may be stored of a free text, or where its writer has to look again; `details.field` is the question. */
export function screenAnswer(
  question: string,
  text: string,
  said: SaidByWriter,
): { ok: true; value: { text: string; flags: string[] } } | Refusal<ScreeningRefusal> {
  const seen = lookAgain(text, said);
  if (seen.stop) return refused(`${seen.stop.code}InText`, { ...seen.stop.details, field: question });
  return { ok: true, value: { text: seen.text, flags: seen.flags } };
}
