import sharp from 'sharp';
import { fileLimits } from '../../file';

export type DrawnPicture = { thumb: Uint8Array; large: Uint8Array; width: number; height: number };

/** The longest side of each size, in pixels. */
const sides = { thumb: 480, large: 1920 } as const;
const quality = 80;

/**
 * A picture drawn anew from its pixels alone, the right way up, in two sizes of WebP. Nothing the
 * file carried beside its pixels goes along: no place, name, camera, thumbnail, colour profile or
 * trailer. Colours become sRGB, what was transparent becomes white.
 */
export async function drawPicture(bytes: Uint8Array): Promise<DrawnPicture | { code: 'fileTooManyPixels' | 'fileBroken' }> {
  try {
    const { width = 0, height = 0 } = await sharp(bytes, { limitInputPixels: false }).metadata();
    if (width * height > fileLimits.pixels) return { code: 'fileTooManyPixels' };
    const draw = (side: number) =>
      sharp(bytes, { limitInputPixels: fileLimits.pixels, failOn: 'error' })
        .autoOrient()
        .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
        .flatten({ background: '#ffffff' })
        .toColourspace('srgb')
        .webp({ quality })
        .toBuffer({ resolveWithObject: true });
    const large = await draw(sides.large);
    const thumb = await draw(sides.thumb);
    return { large: large.data, thumb: thumb.data, width: large.info.width, height: large.info.height };
  } catch {
    return { code: 'fileBroken' };
  }
}
