'use client';

import { useActionState } from 'react';
import { Banner } from '@/app/_ui/banner';
import { Button } from '@/app/_ui/button';
import { emptyForm } from '@/lib/web/form-state';
import { openDoor } from './open-door.action';

type DoorFormProps = {
  locale: string;
  /** The address of the page: where the form goes without JavaScript. */
  here: string;
  door: string;
  label: string;
};

/** One click signs in as one example person. */
export function DoorForm({ locale, here, door, label }: DoorFormProps) {
  const [state, action, isPending] = useActionState(openDoor, emptyForm, here);
  const message = state.error ?? state.fieldErrors.door;
  return (
    <form action={action}>
      {message ? (
        <Banner tone="error" live>
          {message}
        </Banner>
      ) : null}
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="door" value={door} />
      <Button busy={isPending}>{label}</Button>
    </form>
  );
}
