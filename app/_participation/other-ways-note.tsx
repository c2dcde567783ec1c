import { refusalWays } from './refusal-ways';

export type OtherWays = { path: string; text: string };

/** Under a form that a rule has sent back: where one can be heard instead. What was written stays in the form. */
export function OtherWaysNote({ errorCode, path, text }: OtherWays & { errorCode: string | undefined }) {
  if (refusalWays.get(errorCode ?? '') !== 'elsewhere') return null;
  return (
    <p className="note">
      <a href={path}>{text}</a>
    </p>
  );
}
