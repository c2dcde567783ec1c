/** A field people never meet, with eyes, keyboard or screen reader. Only a machine fills it in. */
export function TrapField() {
  return (
    <div className="trap" aria-hidden="true">
      <label>
        <span>Website</span>
        <input type="text" name="website" tabIndex={-1} autoComplete="off" data-no-draft="" />
      </label>
    </div>
  );
}
