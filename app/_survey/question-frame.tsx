import type { ReactNode } from 'react';
import { Icon } from '@/app/_ui/icon';

type QuestionFrameProps = {
  id: string;
  words: ReactNode;
  note: string;
  hint: ReactNode;
  error: string | undefined;
  className: string;
  children: ReactNode;
};

/** A question answered in several inputs: its words, how to answer, what has to be mended, and the inputs. */
export function QuestionFrame({ id, words, note, hint, error, className, children }: QuestionFrameProps) {
  const described = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ');
  return (
    <fieldset
      className={`choices ${className}${error ? ' choices-error' : ''}`}
      aria-describedby={described || undefined}
      data-question={id}
    >
      <legend>
        {words} <span className="field-optional">{note}</span>
      </legend>
      {hint ? (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      ) : null}
      {error ? (
        <span className="error-text" id={`${id}-error`}>
          <Icon name="warn" />
          {error}
        </span>
      ) : null}
      {children}
    </fieldset>
  );
}
