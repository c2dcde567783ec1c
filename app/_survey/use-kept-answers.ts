'use client';

import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { forgetDraft, keepDraft, readDraft } from '@/app/_forms/drafts';
import {
  fittingAnswers,
  type KeptAnswers,
  keptSince,
  mergedAnswers,
  nothingKept,
  withoutPersonalNumbers,
} from '@/lib/surveys/kept-answers';
import { keepProgressSchema } from '@/lib/surveys/progress-schema';
import type { SurveyDefinition } from '@/lib/surveys/survey-definition';
import type { AnswerFields } from '@/lib/surveys/survey-fields';

const quietMs = { here: 400, there: 1_500 };

type Keeping = {
  survey: { id: string; versionId: string };
  definition: SurveyDefinition;
  /** Names the draft on this device, and what it is called there; kept nowhere without a name. */
  draft: string;
  title: string;
  /** What is kept on the account or behind the link. */
  begun: { kept: KeptAnswers; page: string } | null;
  /** Whether there is somewhere to keep it beside this device. */
  isKeptThere: boolean;
  /** The secret of the link one goes on by. */
  resume: string;
  fields: AnswerFields;
  page: string;
  /** The form came back from the server filled in: that is newer than anything kept. */
  isPosted: boolean;
  /** What stands in the fields at this moment, also what has not been drawn yet. */
  read: () => AnswerFields;
  fillIn: (fields: AnswerFields) => void;
  goTo: (page: string) => void;
};

export type WhereKept = 'nowhere' | 'here' | 'there';

/**
 * Keeps what somebody answers on their device and, where they have one, on their account or behind their link. When
 * both hold a draft they are made one, of each question the latest answer.
 */
export function useKeptAnswers(keeping: Keeping) {
  const { survey, definition, draft, title, begun, isKeptThere, fields, page } = keeping;
  const kept = useRef<KeptAnswers>(begun?.kept ?? nothingKept);
  const [where, setWhere] = useState<WhereKept>(begun ? 'there' : 'nowhere');
  const [isRestored, setRestored] = useState(begun !== null);
  const isReady = useRef(false);
  const timers = useRef<{ here?: ReturnType<typeof setTimeout>; there?: ReturnType<typeof setTimeout> }>({});

  const keepThere = useMutation({
    mutationFn: (resume: string) => putProgress({ ...survey, page, resume, kept: kept.current }),
    retry: 2,
    onSuccess: ({ kept: there }) => {
      // What was answered while it was on its way is newer than all that comes back.
      kept.current = keptSince(kept.current, keeping.read(), Date.now());
      const merged = mergedAnswers(kept.current, fittingAnswers(definition, there).kept);
      // Words that look like a personal number stay on the screen alone.
      const withheld = Object.entries(kept.current.fields).filter(
        ([name]) => !(name in withoutPersonalNumbers(kept.current).fields),
      );
      merged.fields = { ...merged.fields, ...Object.fromEntries(withheld) };
      kept.current = merged;
      keeping.fillIn(merged.fields);
      setWhere('there');
    },
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the form is shown
  useEffect(() => {
    if (keeping.isPosted) kept.current = keptSince(kept.current, fields, Date.now());
    const here = readKept(draft);
    isReady.current = true;
    if (!here) return;
    const merged = mergedAnswers(kept.current, fittingAnswers(definition, here.kept).kept);
    const isNews = JSON.stringify(merged.fields) !== JSON.stringify(kept.current.fields);
    const isLater = latest(here.kept) > latest(kept.current);
    kept.current = merged;
    if (!isNews) return;
    keeping.fillIn(merged.fields);
    if (isLater) keeping.goTo(here.page);
    setRestored(true);
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: when an answer or the page changes, and nothing else
  useEffect(() => {
    if (!isReady.current) return;
    const next = keptSince(kept.current, fields, Date.now());
    const isSame = JSON.stringify(next.at) === JSON.stringify(kept.current.at);
    kept.current = next;
    if (isSame && Object.keys(next.at).length === 0) return;
    clearTimeout(timers.current.here);
    timers.current.here = setTimeout(() => {
      keepHere(draft, kept.current, page, title);
      if (!isKeptThere && draft) setWhere('here');
    }, quietMs.here);
    if (!isKeptThere) return;
    clearTimeout(timers.current.there);
    timers.current.there = setTimeout(() => keepThere.mutate(keeping.resume), quietMs.there);
  }, [fields, page]);

  useEffect(() => {
    const waiting = timers.current;
    return () => {
      clearTimeout(waiting.here);
      clearTimeout(waiting.there);
    };
  }, []);

  return {
    isRestored,
    /** Where the latest answers are kept; on this device alone while the server cannot be reached. */
    where: keepThere.isError || keepThere.isPaused ? ('here' as const) : where,
    /** Makes a link to go on by: its secret, or null when none came. */
    makeLink: async (): Promise<string | null> => {
      const made = await keepThere.mutateAsync('').catch(() => null);
      return made?.resume ?? null;
    },
  };
}

type Progress = { kept: KeptAnswers; resume: string };

async function putProgress({ id, versionId, page, resume, kept }: Kept): Promise<Progress> {
  const body = JSON.stringify({ surveyId: id, versionId, page, resume, kept: withoutPersonalNumbers(kept) });
  const headers = { 'Content-Type': 'application/json', Accept: 'application/json' };
  const answer = await fetch('/api/surveys/progress', { method: 'PUT', headers, body });
  if (!answer.ok) throw new Error(`not kept: ${answer.status}`);
  return answer.json() as Promise<Progress>;
}

type Kept = { id: string; versionId: string; page: string; resume: string; kept: KeptAnswers };

function keepHere(draft: string, kept: KeptAnswers, page: string, title: string): void {
  if (draft === '') return;
  const { fields, at } = withoutPersonalNumbers(kept);
  if (Object.keys(at).length === 0) forgetDraft(draft);
  else void keepDraft(draft, { kept: JSON.stringify({ fields, at }), page }, title);
}

function readKept(draft: string): { kept: KeptAnswers; page: string } | null {
  if (draft === '') return null;
  const { kept, page = '' } = readDraft(draft);
  if (!kept) return null;
  try {
    const read = keepProgressSchema.shape.kept.safeParse(JSON.parse(kept));
    return read.success ? { kept: read.data, page } : null;
  } catch {
    return null;
  }
}

function latest({ at }: KeptAnswers): number {
  return Math.max(0, ...Object.values(at));
}
