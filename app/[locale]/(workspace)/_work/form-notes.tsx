import { Banner } from '@/app/_ui/banner';
import type { FormState } from '@/lib/web/form-state';

/** How the last submission went, over the form: refused with the reason, or done. */
export function FormNotes({ state, done }: { state: FormState; done: string }) {
  if (state.error)
    return (
      <Banner tone="error" live>
        {state.error}
      </Banner>
    );
  return state.done ? (
    <Banner tone="ok" live>
      {done}
    </Banner>
  ) : null;
}
