import { ChoiceGroup } from '@/app/_ui/choice';
import { TextField } from '@/app/_ui/field';
import type { FormState } from '@/lib/web/form-state';

export type SenderTexts = {
  legend: string;
  role: string;
  roleNote: string;
  name: string;
  nameNote: string;
  senderName: string;
  senderNameHint: string;
  /** Why there is nothing to choose: no names are shown here, or this person's never is. */
  unnamed?: string;
};

export type GuestTexts = {
  intro: string;
  signIn: string;
  signInPath: string;
  nameHint: string;
  email: string;
  emailHint: string;
};

type SenderFieldsProps = {
  state: FormState;
  error?: string;
  idOf: (field: string) => string;
  texts: SenderTexts;
  /** The name on the account, where the page knows it. */
  knownName?: string;
  /** Asks somebody without an account for a name and an address. */
  guest?: GuestTexts;
  emailError?: string;
};

/** What others see of the sender; the least exposing choice is made from the start. */
export function SenderFields({ state, error, idOf, texts, knownName, guest, emailError }: SenderFieldsProps) {
  const choice = texts.unnamed ? (
    <p className="note">{texts.unnamed}</p>
  ) : (
    <ChoiceGroup
      type="radio"
      id={idOf('senderShown')}
      name="senderShown"
      legend={texts.legend}
      options={[
        { value: 'role', label: texts.role, note: texts.roleNote },
        { value: 'name', label: texts.name, note: texts.nameNote },
      ]}
      chosen={[state.values.senderShown === 'name' ? 'name' : 'role']}
    />
  );
  const name = (
    <TextField
      id={idOf('senderName')}
      name="senderName"
      label={texts.senderName}
      hint={guest ? guest.nameHint : texts.senderNameHint}
      error={error}
      autoComplete="name"
      maxLength={80}
      defaultValue={String(state.values.senderName ?? knownName ?? '')}
    />
  );
  if (!guest)
    return (
      <>
        {choice}
        {texts.unnamed ? null : <div className="sender-name">{name}</div>}
      </>
    );
  return (
    <>
      <p className="note">
        {guest.intro} <a href={guest.signInPath}>{guest.signIn}</a>
      </p>
      {name}
      <TextField
        id={idOf('guestEmail')}
        name="guestEmail"
        type="email"
        label={guest.email}
        hint={guest.emailHint}
        error={emailError}
        autoComplete="email"
        maxLength={254}
        defaultValue={String(state.values.guestEmail ?? '')}
      />
      {choice}
    </>
  );
}
