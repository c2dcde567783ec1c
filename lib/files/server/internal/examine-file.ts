import { placeOf } from '@/lib/screening/masked-text';
import { lookAgain, type SaidByWriter } from '@/lib/screening/second-look';
import { type DocumentFormat, type FileKind, type FileRefusal, type FileScreening, fileLimits } from '../../file';
import { tidyFileName } from '../../file-name';
import { screenDocument } from '../../screened-file';
import { drawPicture } from './draw-picture';
import { officeText } from './office-text';
import { pdfText } from './pdf-text';
import { holdsTestVirus, recognise } from './recognise';

export type SaidAboutFiles = SaidByWriter & {
  /** A document with a personal number is to go to an officer, who alone sees it. */
  quarantineFile: boolean;
};

export type ExaminedFile = {
  kind: FileKind;
  format: string;
  name: string;
  /** What is stored, by the name of the part. */
  parts: Record<string, Uint8Array>;
  width: number | null;
  height: number | null;
  screening: FileScreening;
  findings: string[];
  text: string | null;
};

type Refused = { code: FileRefusal; details?: Record<string, string | number> };

/** A file as it may be stored, or why it is not taken. Nothing is stored here. */
export async function examineFile(
  sent: { name: string; bytes: Uint8Array },
  said: SaidAboutFiles,
): Promise<{ ok: true; file: ExaminedFile } | ({ ok: false } & Refused)> {
  const { bytes } = sent;
  if (bytes.byteLength === 0) return { ok: false, code: 'fileEmpty' };
  if (bytes.byteLength > fileLimits.bytes) return { ok: false, code: 'fileTooLarge' };
  const named = lookAgain(tidyFileName(sent.name), said);
  if (named.stop) return { ok: false, code: `${named.stop.code}InFileName`, details: named.stop.details };
  if (holdsTestVirus(bytes)) return { ok: false, code: 'fileVirus' };
  const recognised = await recognise(sent.name, bytes);
  if ('code' in recognised) return { ok: false, ...recognised };

  const common = { name: named.text, width: null, height: null };
  if (recognised.kind === 'picture') {
    const drawn = await drawPicture(bytes);
    if ('code' in drawn) return { ok: false, ...drawn };
    const { width, height, ...parts } = drawn;
    return {
      ok: true,
      file: {
        ...common,
        kind: 'picture',
        format: 'webp',
        parts,
        width,
        height,
        screening: 'clear',
        findings: named.flags,
        text: null,
      },
    };
  }

  const { format, isLocked } = recognised;
  const read = isLocked ? ({ ok: false, code: 'unreadable' } as const) : await readDocument(bytes, format);
  if (!read.ok && read.code !== 'unreadable') return { ok: false, code: read.code };
  const { cpr, ...screened } = screenDocument(read.ok ? read.text : null);
  if (cpr && read.ok && !said.quarantineFile) {
    const code = cpr.finding.certainty === 'sure' ? 'cprInFile' : 'fileMayHoldCpr';
    return { ok: false, code, details: placeOf(read.text, cpr.finding, cpr.all) };
  }
  const findings = [...new Set([...named.flags, ...screened.findings])];
  return { ok: true, file: { ...common, kind: 'document', format, parts: { original: bytes }, ...screened, findings } };
}

async function readDocument(bytes: Uint8Array, format: DocumentFormat) {
  const read = format === 'pdf' ? await pdfText(bytes) : await officeText(bytes, format);
  if (!read.ok) return read;
  return read.text.length > fileLimits.text || read.text.trim() === '' ? ({ ok: false, code: 'unreadable' } as const) : read;
}
