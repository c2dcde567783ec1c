import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Words } from '@/app/_ui/words';
import { type FindingKind, screenText } from '@/lib/screening/screen-text';

type FlaggedTextProps = { text: string; lang: string };
type Place = { start: number; end: number; kind: FindingKind | 'masked' };

/** A person's own words, with what screening notices marked in place and named for those who hear it. */
export async function FlaggedText({ text, lang }: FlaggedTextProps) {
  const t = await getTranslations('cases.findings');
  const places = [...screenText(text), ...maskedPlaces(text)].sort((a, b) => a.start - b.start);
  return (
    <div className="voice voice-quoted" lang={lang}>
      {paragraphs(text).map(({ start, end }) => (
        <p key={start}>{marked(text, start, end, places, (kind) => t(kind))}</p>
      ))}
    </div>
  );
}

/** Digits that were covered before the text was stored. */
function maskedPlaces(text: string): Place[] {
  return [...text.matchAll(/•[•\s.-]*•/g)].map(({ 0: run, index }) => ({
    start: index,
    end: index + run.length,
    kind: 'masked',
  }));
}

function paragraphs(text: string) {
  return [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => ({ start: index, end: index + line.length }));
}

function marked(text: string, from: number, to: number, places: Place[], say: (kind: Place['kind']) => string): ReactNode[] {
  const parts: ReactNode[] = [];
  let at = from;
  for (const { kind, start, end } of places.filter((each) => each.start >= from && each.end <= to)) {
    parts.push(<Words key={`before-${start}`} text={text.slice(at, start)} />);
    parts.push(
      <mark key={start} className={kind === 'masked' ? 'redact' : 'redact redact-soft'}>
        <span className="vh">{say(kind)}: </span>
        {text.slice(start, end)}
      </mark>,
    );
    at = end;
  }
  return [...parts, <Words key="rest" text={text.slice(at, to)} />];
}
