'use client';

import { useRef } from 'react';
import { TextArea, TextField } from '@/app/_ui/field';

export type MarkTexts = {
  title: string;
  text: string;
  hint: string;
  mark: string;
  holdsCpr: string;
  holdsCprNote: string;
};

type MarkPassagesProps = {
  code: string;
  words: { title: string | null; text: string; language: string };
  written: (name: string, otherwise: string) => string;
  error?: string;
  texts: MarkTexts;
};

/**
 * The citizen's words with double brackets around what is to go. The button puts them around what is
 * selected; they can be typed as well.
 */
export function MarkPassages({ code, words, written, error, texts }: MarkPassagesProps) {
  const group = useRef<HTMLDivElement>(null);
  const latest = useRef<HTMLInputElement | HTMLTextAreaElement | null>(null);

  function markSelection(): void {
    const field = latest.current ?? group.current?.querySelector('textarea');
    if (!field) return;
    const [start, end] = [field.selectionStart ?? 0, field.selectionEnd ?? 0];
    if (start < end) field.setRangeText(`[[${field.value.slice(start, end)}]]`, start, end, 'end');
    field.focus();
  }

  return (
    <div ref={group} className="mark-passages">
      {words.title === null ? null : (
        <TextField
          id={`marked-title-${code}`}
          name="markedTitle"
          label={texts.title}
          lang={words.language}
          defaultValue={written('markedTitle', words.title)}
          onFocus={(event) => {
            latest.current = event.currentTarget;
          }}
        />
      )}
      <TextArea
        id={`marked-text-${code}`}
        name="markedText"
        rows={8}
        label={texts.text}
        hint={texts.hint}
        error={error}
        lang={words.language}
        defaultValue={written('markedText', words.text)}
        onFocus={(event) => {
          latest.current = event.currentTarget;
        }}
      />
      <p>
        <button type="button" className="btn btn-line btn-small" onClick={markSelection}>
          {texts.mark}
        </button>
      </p>
      <label className="choice">
        <input type="checkbox" name="holdsCpr" value="on" defaultChecked={written('holdsCpr', '') === 'on'} />
        <span>
          {texts.holdsCpr}
          <small>{texts.holdsCprNote}</small>
        </span>
      </label>
    </div>
  );
}
