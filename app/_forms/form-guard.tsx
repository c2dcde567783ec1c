type FormGuardProps = {
  /** When the form was shown, signed; left out on pages drawn once for everybody. */
  opened?: string;
  /** What the person is told while their browser calculates. */
  note?: string;
};

/**
 * What every public form carries against machines: a field people never meet, with eyes, keyboard or
 * screen reader; when the form was shown; and a quiet word while the browser proves that it is one.
 */
export function FormGuard({ opened, note }: FormGuardProps) {
  return (
    <>
      <div className="trap" aria-hidden="true">
        <label>
          <span>Website</span>
          <input type="text" name="website" tabIndex={-1} autoComplete="off" data-no-draft="" />
        </label>
      </div>
      {opened ? <input type="hidden" name="opened" value={opened} /> : null}
      <p role="status" className={note ? 'note' : 'vh'}>
        {note}
      </p>
    </>
  );
}
