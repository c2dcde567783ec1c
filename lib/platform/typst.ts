import { join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

/** Kept between documents: it reads its fonts once. */
let compiler: NodeCompiler | null = null;

/** What sets text, with the typefaces that come along. */
export function typst(): NodeCompiler {
  compiler ??= NodeCompiler.create({ fontArgs: [{ fontPaths: [join(process.cwd(), 'lib/platform/fonts')] }] });
  return compiler;
}
