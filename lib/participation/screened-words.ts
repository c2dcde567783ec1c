import { type Refusal, refused } from '@/lib/platform/result';
import { screenText } from '@/lib/screening/screen-text';
import { lookAgain, type SaidByWriter, type Stop } from '@/lib/screening/second-look';

export type ScreeningRefusal = `${Stop['code']}In${'Title' | 'Text'}` | 'cprInName' | 'contactInName';

type Words = { title?: string; text: string; senderName: string } & SaidByWriter;
type Screened = { title: string; text: string; flags: string[] };

/**
 * What may be stored of somebody's words, or where they have to look again. A name holds nothing that a text may keep:
 * it stays on the account and stands beside everything else sent under it, where no officer looks.
 */
export function screenWords(words: Words): { ok: true; value: Screened } | Refusal<ScreeningRefusal> {
  const inName = screenText(words.senderName);
  if (inName.some(({ kind }) => kind === 'cpr')) return refused('cprInName');
  if (inName.some(({ kind }) => kind === 'email' || kind === 'phone' || kind === 'bank')) return refused('contactInName');

  const title = lookAgain(words.title ?? '', words);
  if (title.stop) return refused(`${title.stop.code}InTitle`, title.stop.details);
  const text = lookAgain(words.text, words);
  if (text.stop) return refused(`${text.stop.code}InText`, text.stop.details);
  const aboutName = inName.map(({ kind }) => kind);
  return {
    ok: true,
    value: { title: title.text, text: text.text, flags: [...new Set([...title.flags, ...text.flags, ...aboutName])] },
  };
}
