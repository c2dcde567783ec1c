// The policy of every page refuses code made from text; zod must not even try, or the refusal stands in the reader's
// console. Its own setting, read when the first form describes its fields: importing zod here would weigh on every page.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });
