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

type SenderFieldsProps = {
  state: FormState;
  error?: string;
  idOf: (field: string) => string;
  texts: SenderTexts;
  /** The name on the account, where the page knows it. */
  knownName?: string;
};

/** What others see of the sender; the least exposing choice is made from the start. */
export function SenderFields({ state, error, idOf, texts, knownName }: SenderFieldsProps) {
  if (texts.unnamed) return <p className="note">{texts.unnamed}</p>;
  return (
    <>
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
      <div className="sender-name">
        <TextField
          id={idOf('senderName')}
          name="senderName"
          label={texts.senderName}
          hint={texts.senderNameHint}
          error={error}
          autoComplete="name"
          maxLength={80}
          defaultValue={String(state.values.senderName ?? knownName ?? '')}
        />
      </div>
    </>
  );
}
