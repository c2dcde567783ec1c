import { type Actor, personIdOf } from '@/lib/audit/actor';
import { tidyLine, tidyText } from '@/lib/contributions/tidy-text';
import { now } from '@/lib/platform/clock';
import type { TextTemplateInput } from '../../text-template-schema';

/** A template as it is stored; only a message about hiding has a reason. */
export function templateRow(actor: Actor, input: TextTemplateInput) {
  return {
    purpose: input.purpose,
    name: tidyLine(input.name),
    reason: input.purpose === 'reason' ? (input.reason ?? null) : null,
    textDa: tidyText(input.textDa),
    textEn: tidyText(input.textEn),
    editedAt: now(),
    editedById: personIdOf(actor),
  };
}
