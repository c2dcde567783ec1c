import { z } from 'zod';

/** A tick in a form: `on` when ticked, absent when not. */
export const tick = z.union([z.literal('on').transform(() => true), z.literal('').transform(() => false)]).default(false);
