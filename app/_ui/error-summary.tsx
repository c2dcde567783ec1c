'use client';

import { useEffect, useRef } from 'react';

export type FieldError = { fieldId: string; message: string };

type ErrorSummaryProps = { heading: string; errors: FieldError[] };

/** What has to be mended, first in the form. Takes focus when it appears, so that nobody has to look for it. */
export function ErrorSummary({ heading, errors }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  const signature = errors.map((error) => error.fieldId + error.message).join();
  useEffect(() => {
    if (signature) box.current?.focus();
  }, [signature]);
  if (errors.length === 0) return null;
  return (
    <div className="errors" role="alert" tabIndex={-1} ref={box}>
      <h2>{heading}</h2>
      <ul>
        {errors.map((error) => (
          <li key={error.fieldId}>
            <a href={`#${error.fieldId}`}>{error.message}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
