import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { refusalWays } from '@/app/_participation/refusal-ways';
import { loadMessages } from '@/lib/web/messages';

type Texts = { [key: string]: string | Texts };

const folders = ['lib/participation', 'lib/participation/server', 'lib/participation/server/internal'];
const files = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8')),
);

/** What a command can refuse with: what its type says, and what it says itself. */
const refusals = [
  ...new Set(
    files.flatMap((source) => [
      ...[...source.matchAll(/(?:refused|denied)\('(\w+)'/g)].map(([, code]) => code ?? ''),
      ...[...source.matchAll(/export type \w*Refusal =([^;]+);/g)].flatMap(([, union]) =>
        [...(union ?? '').replaceAll(/`[^`]*`/g, '').matchAll(/'(\w+)'/g)].map(([, code]) => code ?? ''),
      ),
    ]),
  ),
].sort();

/** Every sentence a form or page can say to a code, whichever form it is. */
function reasonsIn(texts: Texts): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(texts)) {
    if (typeof value === 'string') continue;
    if (/^(?:errors|refused|refusal|problems)$/.test(key))
      for (const [code, said] of Object.entries(value)) found.set(code, typeof said === 'string' ? said : JSON.stringify(said));
    for (const [code, said] of reasonsIn(value)) found.set(code, said);
  }
  return found;
}

it('finds the refusals of the commands', () => {
  expect(refusals.length).toBeGreaterThan(50);
  expect(refusals).toContain('actNotAllowed');
});

/** Said to a script alone: a draft that is kept by itself, of what has been sent meanwhile. */
const toScripts = ['alreadySent'];

it.each(refusals.filter((code) => !toScripts.includes(code)))('%s is said in both languages, and leads on', (code) => {
  expect(refusalWays.get(code)).toBeDefined();
  for (const locale of ['da', 'en'] as const) {
    const texts = loadMessages(locale) as Texts;
    // Whoever has given all votes is led back to the page that says so.
    const said = code === 'noVotesLeft' ? (texts.voting as Texts).noneLeft : reasonsIn(texts).get(code);
    expect(said).toBeTruthy();
  }
});

it('names a way for nothing that no command says', () => {
  const screened = /^(?:cpr|cprLikely|contact)In(?:Title|Text|Name)$/;
  // Of a phase and of whom it is for, which have their own module; and of lengths, which the schema says.
  const others = /^(?:phase\w+|actNotAllowed|mitidNeeded|notResident|tooYoung|\w+Too(?:Short|Long))$/;
  const unknown = [...refusalWays.keys()].filter(
    (code) => !refusals.includes(code) && !screened.test(code) && !others.test(code),
  );
  expect(unknown).toEqual([]);
});
