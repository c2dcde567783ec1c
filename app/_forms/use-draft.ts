'use client';

import { type RefObject, useEffect, useRef, useState } from 'react';
import { type DraftValues, forgetDraft, keepDraft, readDraft } from './drafts';
import { type Writable, writeField } from './write-field';

const quietMs = 600;

export type DraftOptions = {
  /** Name of the draft kept on this device while somebody writes; none without a name. */
  draft?: string;
  /** True where the form shows what is stored: the draft is then put over it, and can be put aside again. */
  isOverStored?: boolean;
};

/**
 * Keeps what somebody writes on their own device, until it is sent. A text that holds what looks
 * like a personal number is not kept, and what was kept of it before is removed.
 */
export function useDraft(form: RefObject<HTMLFormElement | null>, { draft: key, isOverStored = false }: DraftOptions) {
  const [isRestored, setRestored] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const isSent = useRef(false);

  useEffect(() => {
    if (key && form.current && fillIn(form.current, readDraft(key), isOverStored)) setRestored(true);
    return () => {
      clearTimeout(timer.current);
      // The form goes away with its answer: the next page is the receipt.
      if (key && isSent.current) forgetDraft(key);
    };
  }, [key, form, isOverStored]);

  /** What stands as it is stored is no draft: put in later it would hide what others have changed since. */
  function keep() {
    if (!key || !form.current) return;
    if (isOverStored && fieldsOf(form.current).every(isUntouched)) forgetDraft(key);
    else void keepDraft(key, textsOf(form.current));
  }

  return {
    isRestored,
    save() {
      if (!key) return;
      clearTimeout(timer.current);
      timer.current = setTimeout(keep, quietMs);
    },
    sending() {
      clearTimeout(timer.current);
      isSent.current = true;
    },
    refused() {
      isSent.current = false;
      keep();
    },
    forget() {
      isSent.current = false;
      setRestored(false);
      if (key) forgetDraft(key);
    },
    /** Back to what is stored; what was written here is gone. */
    putAside() {
      for (const field of form.current ? fieldsOf(form.current) : []) writeField(field, storedIn(field));
      clearTimeout(timer.current);
      setRestored(false);
      if (key) forgetDraft(key);
    },
  };
}

const writable =
  'textarea[name], input[type="text"][name]:not([data-no-draft]), input[type="hidden"][data-draft], select[name][data-draft]';

const fieldsOf = (form: HTMLFormElement): Writable[] => [...form.querySelectorAll<Writable>(writable)];
/** Compared as a field shows it: what is stored may end its lines in two characters, a field never does. */
const isUntouched = (field: Writable) => field.value === storedIn(field).replace(/\r\n?/g, '\n');

/** What the page was drawn with. */
function storedIn(field: Writable): string {
  if (!(field instanceof HTMLSelectElement)) return field.defaultValue;
  return [...field.options].find(({ defaultSelected }) => defaultSelected)?.value ?? '';
}

function textsOf(form: HTMLFormElement): DraftValues {
  return Object.fromEntries(fieldsOf(form).map((field) => [field.name, field.value]));
}

/** True when at least one field was filled: an empty one, or over what is stored one that nobody has touched. */
function fillIn(form: HTMLFormElement, values: DraftValues, isOverStored: boolean): boolean {
  let isFilled = false;
  for (const field of fieldsOf(form)) {
    const kept = values[field.name];
    const isFree = isOverStored ? isUntouched(field) : field.value === '';
    if (!isFree || kept === undefined || kept === field.value) continue;
    writeField(field, kept);
    isFilled = true;
  }
  return isFilled;
}
