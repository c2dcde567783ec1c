import sharp, { type Sharp } from 'sharp';
import { expect, test } from 'vitest';
import { drawPicture } from '@/lib/files/server/internal/draw-picture';
import { aPhoto, canary, fourQuarters } from '@/tests/support/corpus/pictures';

const photos = 50;

test('ABU-08: of 50 photos nothing beside their pixels is stored', async () => {
  let found = 0;
  let sent = 0;
  for (let index = 0; index < photos; index++) {
    const photo = await aPhoto((index % 8) + 1, await fourQuarters(64 + 2 * index, 48));
    sent += occurrences(photo);
    const drawn = await drawPicture(photo);
    if ('code' in drawn) throw new Error(`photo ${index}: ${drawn.code}`);
    for (const part of [drawn.thumb, drawn.large]) {
      found += occurrences(Buffer.from(part));
      const { exif, icc, xmp, iptc } = await sharp(part).metadata();
      expect({ exif, icc, xmp, iptc }).toEqual({ exif: undefined, icc: undefined, xmp: undefined, iptc: undefined });
    }
  }
  console.info(`ABU-08: the canary was sent ${sent} times in ${photos} photos and stored ${found} times`);
  expect(sent).toBeGreaterThanOrEqual(photos * 8);
  expect(found).toBe(0);
});

test('ABU-08: whichever way the camera was held, the picture is the right way up', async () => {
  // What turns the upright picture into what the camera stored under each number.
  const stored: Record<number, (picture: Sharp) => Sharp> = {
    1: (picture) => picture,
    2: (picture) => picture.flop(),
    3: (picture) => picture.rotate(180),
    4: (picture) => picture.flip(),
    5: (picture) => picture.rotate(270).flop(),
    6: (picture) => picture.rotate(270),
    7: (picture) => picture.rotate(90).flop(),
    8: (picture) => picture.rotate(90),
  };
  const upright: number[] = [];
  for (const [orientation, turn] of Object.entries(stored)) {
    const pixels = await turn(sharp(await fourQuarters()))
      .png()
      .toBuffer();
    const drawn = await drawPicture(await aPhoto(Number(orientation), pixels));
    if ('code' in drawn) throw new Error(drawn.code);
    const corners = await cornersOf(drawn.large);
    if (drawn.width === 64 && corners.join() === 'red,green,blue,yellow') upright.push(Number(orientation));
  }
  console.info(`ABU-08: ${upright.length} of 8 orientations upright`);
  expect(upright).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
});

function occurrences(bytes: Buffer): number {
  return bytes.toString('latin1').split(canary).length - 1;
}

async function cornersOf(picture: Uint8Array): Promise<string[]> {
  const { data, info } = await sharp(picture).raw().toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number) => {
    const start = (Math.floor(y * info.height) * info.width + Math.floor(x * info.width)) * info.channels;
    const [r = 0, g = 0, b = 0] = data.subarray(start, start + 3);
    if (r > 200 && g > 180) return 'yellow';
    return r > g && r > b ? 'red' : g > b ? 'green' : 'blue';
  };
  return [at(0.25, 0.25), at(0.75, 0.25), at(0.25, 0.75), at(0.75, 0.75)];
}
