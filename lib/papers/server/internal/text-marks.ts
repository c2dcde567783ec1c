import { tidyText } from '@/lib/contributions/tidy-text';
import { sha256 } from '@/lib/platform/canonical-json';
import type { NoteSection } from '../../note';

/** The generated texts a form shows, each as a short mark: `resume:1f2e… laws:9a0b…`. */
export function marksOf(sections: readonly NoteSection[]): string {
  return sections
    .filter(({ text }) => text.generated !== '' && text.adjusted === null)
    .map(({ key, text }) => `${key}:${markOf(text.generated)}`)
    .join(' ');
}

/** What an officer has written: not what is empty, and not a generated text that comes back as it was shown. */
export function writtenTexts(texts: Readonly<Record<string, string>>, keys: readonly string[], seen: string) {
  const shown = new Set(seen.split(' '));
  return keys.flatMap((section) => {
    const text = texts[section] ?? '';
    return text === '' || shown.has(`${section}:${markOf(text)}`) ? [] : [{ section, text }];
  });
}

const markOf = (text: string) => sha256(tidyText(text)).slice(0, 16);
