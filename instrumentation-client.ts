import { config } from 'zod/v4/core';

// The policy of every page refuses code made from text; zod must not even try, or the refusal stands in the reader's console.
config({ jitless: true });
