'use client';

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { QueryProvider } from '@/app/_session/query-provider';
import type { Locale } from '@/lib/i18n/locale';
import { type SimilarProposal, wordsToCompare } from '@/lib/participation/similar-proposal';
import { inNumber, SimilarList, type SimilarTexts } from './similar-list';

const quietMs = 500;
const freshMs = 60_000;

type SimilarProposalsProps = {
  project: string;
  locale: Locale;
  texts: SimilarTexts;
  /** Told once some have been shown. */
  onSeen: () => void;
};

/** Looks, while somebody writes, for proposals that say the same already. Stands in the form it reads. */
export function SimilarProposals(props: SimilarProposalsProps) {
  return (
    <QueryProvider>
      <Found {...props} />
    </QueryProvider>
  );
}

function Found({ project, locale, texts, onSeen }: SimilarProposalsProps) {
  const mark = useRef<HTMLDivElement>(null);
  const words = useQuietWords(mark);
  const { data } = useQuery({
    queryKey: ['similar', project, words],
    queryFn: ({ signal }) => similarTo(project, words, signal),
    enabled: words !== '',
    placeholderData: keepPreviousData,
    staleTime: freshMs,
    retry: false,
    refetchOnWindowFocus: false,
  });
  const found = words === '' ? [] : (data ?? []);
  const isFound = found.length > 0;
  useEffect(() => {
    if (isFound) onSeen();
  }, [isFound, onSeen]);
  return (
    <div ref={mark}>
      <p className="vh" role="status">
        {isFound ? inNumber(texts.found, found.length) : ''}
      </p>
      {isFound ? <SimilarList proposals={found} project={project} locale={locale} texts={texts} /> : null}
    </div>
  );
}

/** What the form is about, as it stands when somebody rests. */
function useQuietWords(mark: RefObject<HTMLElement | null>): string {
  const [words, setWords] = useState('');
  useEffect(() => {
    const form = mark.current?.closest('form');
    if (!form) return;
    let timer: ReturnType<typeof setTimeout>;
    const read = () => {
      const fields = new FormData(form);
      setWords(wordsToCompare(String(fields.get('title') ?? ''), String(fields.get('text') ?? '')));
    };
    const rest = () => {
      clearTimeout(timer);
      timer = setTimeout(read, quietMs);
    };
    rest();
    form.addEventListener('input', rest);
    return () => {
      clearTimeout(timer);
      form.removeEventListener('input', rest);
    };
  }, [mark]);
  return words;
}

async function similarTo(project: string, words: string, signal: AbortSignal): Promise<SimilarProposal[]> {
  const answer = await fetch(`/api/projects/${project}/similar?${new URLSearchParams({ words })}`, { signal });
  if (!answer.ok) throw new Error(`not found: ${answer.status}`);
  return ((await answer.json()) as { proposals: SimilarProposal[] }).proposals;
}
