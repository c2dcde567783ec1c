'use client';

import { useRef } from 'react';
import { useShortcut } from './use-shortcut';

export type BulkTexts = {
  label: string;
  /** With `COUNT` where the number goes. */
  chosen: string;
  none: string;
  preview: string;
  all: string;
};

type BulkBarProps = { query: string; chosen: number; found: number; texts: BulkTexts };

/** Leads the selection, or the whole filter, to the page that shows what would happen. B presses it. */
export function BulkBar({ query, chosen, found, texts }: BulkBarProps) {
  const button = useRef<HTMLButtonElement>(null);
  useShortcut(({ key, ctrl }) => {
    if (ctrl || key !== 'b' || chosen === 0) return false;
    button.current?.form?.requestSubmit(button.current);
    return true;
  });
  return (
    <fieldset className="bulk-bar">
      <legend className="vh">{texts.label}</legend>
      {[...new URLSearchParams(query)].map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <span className="small" role="status">
        {chosen > 0 ? texts.chosen.replace('COUNT', String(chosen)) : texts.none}
      </span>
      <button type="submit" className="btn btn-line btn-small" ref={button}>
        {texts.preview} <kbd aria-hidden="true">B</kbd>
      </button>
      {found > 1 ? (
        <button type="submit" name="all" value="yes" className="btn btn-quiet btn-small">
          {texts.all}
        </button>
      ) : null}
    </fieldset>
  );
}
