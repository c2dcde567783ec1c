const demands = ['mitidNeeded', 'notResident', 'tooYoung'];

type StepUpNoteProps = {
  /** Why the form came back, if it did. */
  errorCode: string | undefined;
  /** The page that says what the phase asks for and leads back to the form. */
  path: string;
  text: string;
};

/** The way on from a form that came back because of whom its phase is for. What was written stays on the device. */
export function StepUpNote({ errorCode, path, text }: StepUpNoteProps) {
  if (!errorCode || !demands.includes(errorCode)) return null;
  return (
    <p className="note">
      <a href={path}>{text}</a>
    </p>
  );
}
