import sharp from 'sharp';

/** What must never be found in anything stored or served. */
export const canary = 'KANARIEFUGL';

/** A picture with four quarters of their own colour: red, green, blue, yellow, from the upper left in reading order. */
export async function fourQuarters(width = 64, height = 48): Promise<Buffer> {
  const colours = [
    { r: 255, g: 0, b: 0 },
    { r: 0, g: 160, b: 0 },
    { r: 0, g: 0, b: 255 },
    { r: 255, g: 230, b: 0 },
  ];
  const [w, h] = [width / 2, height / 2];
  const tiles = colours.map((background, index) => ({
    input: { create: { width: w, height: h, channels: 3 as const, background } },
    left: (index % 2) * w,
    top: Math.floor(index / 2) * h,
  }));
  return sharp({ create: { width, height, channels: 3, background: '#000' } })
    .composite(tiles)
    .png()
    .toBuffer();
}

/**
 * A photo as a phone makes it: the canary in its place, artist, description, colour profile, thumbnail,
 * comment, IPTC and XMP, and a film behind its end. `orientation` is the EXIF number the camera was held by.
 */
export async function aPhoto(orientation = 1, pixels?: Buffer): Promise<Buffer> {
  const jpeg = await sharp(pixels ?? (await fourQuarters()))
    .withExif({
      IFD0: { Artist: canary, Copyright: canary, ImageDescription: canary, Make: canary, Software: canary },
      IFD2: { UserComment: canary },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '56/1 24/1 0/1', GPSAreaInformation: canary, GPSDateStamp: canary },
    })
    .withXmp(
      `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="${canary}"/></rdf:RDF></x:xmpmeta>`,
    )
    .withMetadata({ orientation })
    .jpeg({ quality: 95, chromaSubsampling: '4:4:4' })
    .toBuffer();
  const segments = [
    segment(0xe2, Buffer.concat([Buffer.from('ICC_PROFILE\0\x01\x01', 'latin1'), Buffer.from(canary)])),
    segment(0xed, Buffer.from(`Photoshop 3.0\0${canary}`, 'latin1')),
    segment(0xfe, Buffer.from(canary)),
    // A thumbnail is a whole picture inside the metadata of another.
    segment(
      0xe3,
      Buffer.concat([Buffer.from('\xff\xd8\xff\xe0', 'latin1'), Buffer.from(canary), Buffer.from('\xff\xd9', 'latin1')]),
    ),
  ];
  return Buffer.concat([jpeg.subarray(0, 2), ...segments, jpeg.subarray(2), Buffer.from(`ftypmp42${canary}`)]);
}

function segment(marker: number, body: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
}

/** 81 million pixels of one colour: a few kilobytes to send, hundreds of megabytes to draw. */
export function aHugePng(): Promise<Buffer> {
  return sharp({ create: { width: 9000, height: 9000, channels: 3, background: '#abc' }, limitInputPixels: false })
    .png({ compressionLevel: 9 })
    .toBuffer();
}

export const svgWithScript = () =>
  Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><script>alert(1)</script></svg>');
export const htmlPage = () => Buffer.from('<!doctype html><script>alert(document.domain)</script>');
export const heicHead = () => Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic'.padEnd(96, '\0'), 'latin1');

/** A true picture that is a web page too: the page stands in a comment and behind the end. */
export async function jpegAndHtml(): Promise<Buffer> {
  const jpeg = await sharp(await fourQuarters())
    .jpeg()
    .toBuffer();
  return Buffer.concat([jpeg.subarray(0, 2), segment(0xfe, htmlPage()), jpeg.subarray(2), htmlPage()]);
}

export const eicar = () =>
  Buffer.from(['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join(''), 'latin1');
