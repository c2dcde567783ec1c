'use client';

/** Says in the decision that a similar contribution covers this one; nothing is decided yet. */
export function CoverButton({ code, label }: { code: string; label: string }) {
  return (
    <button type="button" className="btn btn-quiet btn-small" onClick={() => cover(code)}>
      {label} <span className="vh">{code}</span>
    </button>
  );
}

function cover(code: string): void {
  const outcome = document.querySelector('.decide [name="outcome"][value="covered"]');
  const field = document.querySelector('.decide [name="coveredBy"]');
  if (!(outcome instanceof HTMLInputElement) || !(field instanceof HTMLInputElement)) return;
  outcome.checked = true;
  field.value = code;
  field.focus();
}
