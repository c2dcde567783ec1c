'use server';

import { imposeBlockSchema, liftBlockSchema } from '@/lib/moderation/block-schema';
import { imposeBlock } from '@/lib/moderation/server/impose-block';
import { liftBlock } from '@/lib/moderation/server/lift-block';
import type { FormState } from '@/lib/web/form-state';
import { pathTo } from '@/lib/web/paths';
import { submitForm } from '@/lib/web/submit-form';
import { staffLimit } from '../_desk/staff-limit';

/** Blocks whoever sent a contribution, and shows the blocks that hold. */
export async function imposeBlockAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    schema: imposeBlockSchema,
    messages: 'blocks',
    limit: staffLimit,
    command: imposeBlock,
    done: (_, locale) => ({ redirectTo: pathTo(locale, '/workspace/blocks') }),
  });
}

/** Ends a block before its time. */
export async function liftBlockAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    schema: liftBlockSchema,
    messages: 'blocks',
    limit: staffLimit,
    command: liftBlock,
    done: (_, locale) => ({ redirectTo: pathTo(locale, '/workspace/blocks') }),
  });
}
