import { getDocumentProxy } from 'unpdf';
import { fileLimits } from '../../file';

export type PdfText = { ok: true; text: string } | { ok: false; code: 'fileScripted' | 'unreadable' };

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/**
 * Everything written in a PDF: its pages, the fields and notes on them, and its properties. One that
 * runs scripts or carries other files is refused; one that is locked, damaged, too long or a picture
 * of a text cannot be read.
 */
export async function pdfText(bytes: Uint8Array): Promise<PdfText> {
  if (/\/(?:Launch|JavaScript|EmbeddedFiles?)\b/.test(Buffer.from(bytes).toString('latin1')))
    return { ok: false, code: 'fileScripted' };
  let pdf: Pdf;
  try {
    // A copy: the reader takes the bytes it is given for itself.
    pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  } catch {
    return { ok: false, code: 'unreadable' };
  }
  try {
    if (pdf.numPages > fileLimits.pages) return { ok: false, code: 'unreadable' };
    if ((await pdf.getJSActions()) || (await pdf.getAttachments())) return { ok: false, code: 'fileScripted' };
    const parts: string[] = [];
    for (let number = 1, length = 0; number <= pdf.numPages; number++) {
      const page = await pageOf(pdf, number);
      if (page.hasScript) return { ok: false, code: 'fileScripted' };
      length += page.text.length;
      if (length > fileLimits.text) return { ok: false, code: 'unreadable' };
      // One page without any text may be a photographed one.
      if (page.text.trim() === '') return { ok: false, code: 'unreadable' };
      parts.push(page.text);
    }
    // Last, so that the lines of the pages are counted as their writer counts them.
    parts.push(await propertiesOf(pdf));
    return { ok: true, text: parts.filter((part) => part !== '').join('\n') };
  } catch {
    return { ok: false, code: 'unreadable' };
  } finally {
    await pdf.loadingTask.destroy();
  }
}

async function pageOf(pdf: Pdf, number: number): Promise<{ text: string; hasScript: boolean }> {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent();
  const written = items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join('');
  const notes = await page.getAnnotations();
  const fields = notes.flatMap((note) => [note.fieldValue, note.contentsObj?.str, note.unsafeUrl].flat());
  const hasScript = Boolean(await page.getJSActions()) || notes.some((note) => Boolean(note.actions) || Boolean(note.file));
  page.cleanup();
  return { text: [written, ...fields.filter((field) => typeof field === 'string' && field !== '')].join('\n'), hasScript };
}

async function propertiesOf(pdf: Pdf): Promise<string> {
  const { info } = await pdf.getMetadata();
  const said = new Map<string, unknown>(Object.entries(info));
  return ['Title', 'Author', 'Subject', 'Keywords']
    .map((name) => said.get(name))
    .filter((value) => typeof value === 'string' && value !== '')
    .join('\n');
}
