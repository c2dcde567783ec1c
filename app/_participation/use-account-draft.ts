'use client';

import { useMutation } from '@tanstack/react-query';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { forgetDraft, keepBeside, readBeside, readDraft, writtenLast } from '@/app/_forms/drafts';
import { type Writable, writeField } from '@/app/_forms/write-field';
import {
  type Aside,
  type DraftField,
  type DraftWords,
  draftFields,
  keyOfAside,
  mergedDraft,
  momentsOf,
  type SeenDraft,
} from '@/lib/participation/draft-merge';
import { keepDraftSchema } from '@/lib/participation/draft-schema';
import { findCprNumbers } from '@/lib/screening/cpr';

const quietMs = 1_200;

export type WhereKept = 'nowhere' | 'here' | 'there';
type Settled = { field: DraftField; text: string };
type Options = {
  project: string;
  /** Names the draft on this device. */
  draft: string;
  /** What is kept on the account. */
  kept: DraftWords;
  /** The form came back from the server filled in: that is newer than anything kept. */
  isPosted: boolean;
};

/**
 * Keeps the proposal somebody writes on their account, beside the copy on this device. Where both hold one they are made one;
 * what is written in two places at once is offered, never overwritten in silence.
 */
export function useAccountDraft(mark: RefObject<HTMLElement | null>, { project, draft, kept, isPosted }: Options) {
  const words = useRef<DraftWords>({ fields: { ...kept.fields }, aside: [] });
  const seen = useRef<SeenDraft>(momentsOf(kept));
  const settled = useRef<Settled[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const isLeaving = useRef(false);
  const [aside, setAside] = useState<Aside[]>(kept.aside);
  const [where, setWhere] = useState<WhereKept>(Object.keys(kept.fields).length > 0 ? 'there' : 'nowhere');

  const form = () => mark.current?.closest('form') ?? null;

  const keep = useMutation({
    mutationFn: async () => {
      scan();
      const sent = structuredClone({ words: withoutNumbers(words.current), settled: settled.current });
      return { sent, there: await put({ project, ...sent, seen: seen.current }) };
    },
    retry: 1,
    // One after the other: an answer that came too late would know less than the words it is laid upon.
    scope: { id: draft },
    onSuccess: ({ sent, there }) => {
      if (isLeaving.current) return;
      if (!there) return forgetDraft(draft);
      adopt(there, sent.words);
      settled.current = settled.current.filter((each) => !sent.settled.some((other) => keyOfAside(other) === keyOfAside(each)));
      words.current.aside = [];
      setAside(there.aside);
      setWhere('there');
      noteDown();
    },
    onError: () => setWhere('here'),
  });

  /** Takes over what is kept there, but for fields written in since this was sent: those know nothing of it yet. */
  function adopt(there: DraftWords, sent: DraftWords) {
    scan();
    for (const field of draftFields) {
      const [mine, theirs, asSent] = [words.current.fields[field], there.fields[field], sent.fields[field]];
      if (!theirs) continue;
      if (mine && mine.at !== asSent?.at) {
        if (theirs.at === asSent?.at) seen.current[field] = theirs.at;
        continue;
      }
      seen.current[field] = theirs.at;
      show(field, theirs);
    }
  }

  function show(field: DraftField, written: { text: string; at: number }) {
    words.current.fields[field] = written;
    const control = form()?.elements.namedItem(field);
    if (isWritable(control) && control.value !== written.text) writeField(control, written.text);
  }

  /** Notes when each field was written that says something else than before. */
  function scan(): boolean {
    let isNews = false;
    for (const field of draftFields) {
      const control = form()?.elements.namedItem(field);
      if (!isWritable(control)) continue;
      const before = words.current.fields[field];
      if (control.value === (before?.text ?? '')) continue;
      words.current.fields[field] = { text: control.value, at: Math.max(Date.now(), (before?.at ?? 0) + 1) };
      isNews = true;
    }
    if (isNews) noteDown();
    return isNews;
  }

  function noteDown() {
    keepBeside(draft, { at: momentsOf(words.current), seen: seen.current });
  }

  function soon() {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      if (!isLeaving.current && scan()) keep.mutate();
    }, quietMs);
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the form is shown
  useEffect(() => {
    const own = form();
    if (!own) return;
    const here = isPosted ? null : onThisDevice(draft);
    if (here) {
      const merged = mergedDraft(here.words, kept, here.seen);
      words.current = { ...merged, aside: merged.aside.filter((each) => !kept.aside.includes(each)) };
      for (const field of draftFields) {
        const written = merged.fields[field];
        if (written) show(field, written);
      }
      setAside(merged.aside);
    }
    if (scan() || here) keep.mutate();
    const again = () => {
      if (document.visibilityState === 'visible') keep.mutate();
    };
    const leave = () => {
      isLeaving.current = true;
      clearTimeout(timer.current);
    };
    const stay = () => {
      isLeaving.current = false;
      soon();
    };
    const heard = ['input', 'change', 'click'] as const;
    for (const event of heard) own.addEventListener(event, stay);
    own.addEventListener('submit', leave);
    document.addEventListener('visibilitychange', again);
    window.addEventListener('online', again);
    return () => {
      leave();
      for (const event of heard) own.removeEventListener(event, stay);
      own.removeEventListener('submit', leave);
      document.removeEventListener('visibilitychange', again);
      window.removeEventListener('online', again);
    };
  }, []);

  function settle(each: Aside) {
    settled.current.push({ field: each.field, text: each.text });
    setAside((before) => before.filter((other) => keyOfAside(other) !== keyOfAside(each)));
    words.current.aside = words.current.aside.filter((other) => keyOfAside(other) !== keyOfAside(each));
  }

  return {
    aside,
    /** Where the latest words are; on this device alone while the server cannot be reached. */
    where: keep.isPaused ? ('here' as const) : where,
    /** Puts words back; those that stood there are offered in their place. */
    takeBack(each: Aside) {
      scan();
      const before = words.current.fields[each.field];
      settle(each);
      if (before?.text.trim()) {
        const replaced = { field: each.field, ...before };
        words.current.aside.push(replaced);
        setAside((others) => [replaced, ...others]);
      }
      show(each.field, { text: each.text, at: Math.max(Date.now(), (before?.at ?? 0) + 1) });
      keep.mutate();
    },
    throwAway(each: Aside) {
      settle(each);
      keep.mutate();
    },
  };
}

/** What is kept there now; null where it has been sent already. */
async function put(body: object): Promise<DraftWords | null> {
  const headers = { 'Content-Type': 'application/json', Accept: 'application/json' };
  const answer = await fetch('/api/me/proposal-draft', { method: 'PUT', headers, body: JSON.stringify(body) });
  if (answer.status === 409) return null;
  if (!answer.ok) throw new Error(`not kept: ${answer.status}`);
  return answer.json() as Promise<DraftWords>;
}

function onThisDevice(draft: string): { words: DraftWords; seen: SeenDraft } | null {
  const values = readDraft(draft);
  if (Object.keys(values).length === 0) return null;
  const beside = readBeside(draft) as { at?: SeenDraft; seen?: SeenDraft } | null;
  const seen = keepDraftSchema.shape.seen.safeParse(beside?.seen);
  const last = writtenLast(draft);
  const fields = draftFields.flatMap((field) => {
    const text = values[field];
    const isUntouched = text === '' && beside?.at?.[field] === undefined;
    return text === undefined || isUntouched ? [] : [[field, { text, at: Number(beside?.at?.[field] ?? last) }] as const];
  });
  return { words: { fields: Object.fromEntries(fields), aside: [] }, seen: seen.success ? seen.data : {} };
}

/** Words that look like a personal number stay on the screen alone. */
function withoutNumbers({ fields, aside }: DraftWords): DraftWords {
  const isClean = ({ text }: { text: string }) => findCprNumbers(text).length === 0;
  return {
    fields: Object.fromEntries(Object.entries(fields).filter(([, written]) => isClean(written))),
    aside: aside.filter(isClean),
  };
}

function isWritable(control: unknown): control is Writable {
  return control instanceof HTMLTextAreaElement || control instanceof HTMLInputElement || control instanceof HTMLSelectElement;
}
