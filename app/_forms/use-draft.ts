'use client';

import { type RefObject, useEffect, useRef, useState } from 'react';

const quietMs = 600;
const keptDays = 30;
const dayMs = 86_400_000;

type Draft = { at: number; values: Record<string, string> };

/**
 * Keeps what somebody writes on their own device, until it is sent. A text that holds what looks
 * like a personal number is not kept, and what was kept of it before is removed.
 */
export function useDraft(form: RefObject<HTMLFormElement | null>, name: string | undefined) {
  const key = name && `traaden.draft.${name}`;
  const [isRestored, setRestored] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const isSent = useRef(false);

  useEffect(() => {
    if (key && form.current && fillIn(form.current, readDraft(key))) setRestored(true);
    return () => {
      clearTimeout(timer.current);
      // The form goes away with its answer: the next page is the receipt.
      if (key && isSent.current) forgetDraft(key);
    };
  }, [key, form]);

  return {
    isRestored,
    save() {
      if (!key) return;
      clearTimeout(timer.current);
      timer.current = setTimeout(() => form.current && void keepDraft(key, textsOf(form.current)), quietMs);
    },
    sending() {
      clearTimeout(timer.current);
      isSent.current = true;
    },
    refused() {
      isSent.current = false;
      if (key && form.current) void keepDraft(key, textsOf(form.current));
    },
    forget() {
      isSent.current = false;
      setRestored(false);
      if (key) forgetDraft(key);
    },
  };
}

async function keepDraft(key: string, values: Record<string, string>): Promise<void> {
  const { findCprNumbers } = await import('@/lib/screening/cpr');
  const texts = Object.values(values);
  const holdsCpr = texts.some((text) => findCprNumbers(text).length > 0);
  if (holdsCpr || texts.every((text) => text.trim() === '')) return forgetDraft(key);
  try {
    const draft: Draft = { at: Date.now(), values };
    localStorage.setItem(key, JSON.stringify(draft));
  } catch {
    // A device that keeps nothing (private window, full storage) still sends.
  }
}

function readDraft(key: string): Draft['values'] {
  try {
    const draft = JSON.parse(localStorage.getItem(key) ?? 'null') as Draft | null;
    if (draft && Date.now() - draft.at < keptDays * dayMs) return draft.values;
    forgetDraft(key);
  } catch {
    forgetDraft(key);
  }
  return {};
}

function forgetDraft(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
}

const writable = 'textarea[name], input[type="text"][name]:not([data-no-draft])';

function textsOf(form: HTMLFormElement): Draft['values'] {
  const fields = form.querySelectorAll<HTMLTextAreaElement | HTMLInputElement>(writable);
  return Object.fromEntries([...fields].map((field) => [field.name, field.value]));
}

/** True when at least one empty field was filled. */
function fillIn(form: HTMLFormElement, values: Draft['values']): boolean {
  let isFilled = false;
  for (const field of form.querySelectorAll<HTMLTextAreaElement | HTMLInputElement>(writable)) {
    const kept = values[field.name];
    if (!kept || field.value !== '') continue;
    write(field, kept);
    isFilled = true;
  }
  return isFilled;
}

/** Writes as a person would, so that whoever listens to the field hears of it. */
function write(field: HTMLTextAreaElement | HTMLInputElement, text: string): void {
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, text);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
