import { seededRandom } from './seeded-random';

type Chance = ReturnType<typeof seededRandom>;

/** Numbers of a municipality's everyday life that are no person's. */
const numbers: ((chance: Chance) => string)[] = [
  (c) => `Ring til Borgerservice på ${c.whole(2, 9)}${c.digits(1)} ${c.digits(2)} ${c.digits(2)} ${c.digits(2)}.`,
  (c) => `Telefonen er +45 ${c.whole(2, 9)}${c.digits(7)}.`,
  (c) => `Firmaet har CVR-nr. ${c.whole(1, 9)}${c.digits(7)}.`,
  (c) => `Selskabet bag er CVR ${c.whole(1, 9)}${c.digits(7)}, P-nummer ${c.digits(10)}.`,
  (c) =>
    `Sagen har journalnr. ${c.digits(2)}.${c.digits(2)}.${c.digits(2)}-P${c.digits(2)}-${c.whole(1, 99)}-${c.whole(18, 26)}.`,
  (c) => `Se sagsnr. EMN-20${c.whole(18, 26)}-${c.digits(5)} på dagsordenen.`,
  (c) => `Kontoen er DK${c.digits(2)} ${c.digits(4)} ${c.digits(4)} ${c.digits(4)} ${c.digits(2)}.`,
  (c) => `Det gælder matrikel ${c.whole(1, 120)}${c.pick(['a', 'b', 'cd', 'æ'])} Stenvad By, Nimtofte.`,
  (c) => `Fakturaen sendes til EAN 57980${c.digits(8)}.`,
  (c) =>
    `Mødet er den ${c.whole(1, 28)}. ${c.pick(['maj', 'juni', 'august'])} 20${c.whole(24, 28)} kl. ${c.whole(10, 20)}.00-${c.whole(20, 22)}.30.`,
  (c) => `Fristen er ${c.whole(1, 28)}-${c.whole(1, 12)}-20${c.whole(24, 28)}.`,
  (c) => `Anlægget er ${c.whole(10, 400)} ha og giver ${c.whole(10_000, 90_000)} MWh om året.`,
  (c) => `Prisen er ${c.whole(1, 99)}.${c.digits(3)}.${c.digits(3)} kr.`,
  (c) => `Adressen er Strandvejen ${c.whole(1, 300)}, ${c.pick(['8500 Grenaa', '8585 Glesborg', '8963 Auning', '8950 Ørsted'])}.`,
  (c) => `GPS: 56.${c.digits(6)}, 10.${c.digits(6)}.`,
];

const sentences = [
  'Jeg synes, at stien skal gå uden om mosen.',
  'Der mangler en bænk, hvor man kan hvile sig.',
  'Børnene cykler til skole hver dag, og vejen er smal.',
  'Solcellerne bør stå lavere, så man stadig kan se fjorden.',
  'Hvad sker der med afvandingen, når det regner?',
  'Vi er en forening med 120 medlemmer og vil gerne hjælpe.',
];

/** Texts without any personal number, the same for the same seed. */
export function cleanTexts(count: number, seed: number): string[] {
  const chance = seededRandom(seed);
  return Array.from({ length: count }, () => {
    const parts = [chance.pick(sentences), chance.pick(numbers)(chance), chance.pick(sentences), chance.pick(numbers)(chance)];
    return parts.join(chance.pick([' ', '\n']));
  });
}
