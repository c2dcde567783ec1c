import type { Actor } from '@/lib/audit/actor';
import { type FileProblem, fileLimits } from '@/lib/files/file';
import { receiveFiles } from '@/lib/files/server/receive-files';
import { type RateLimit, secondsToWait } from '@/lib/platform/rate-limit';
import { clientKey } from './client-key';
import type { FormState } from './form-state';

type Values = FormState['values'];

export type FormFiles = {
  /** What the form remembers of its files: `uploadKey`, and `files` as JSON of the pending ones. */
  values: Values;
  problems: FileProblem[];
  /** Minutes to wait where somebody has sent very many. */
  wait: number;
};

const limit: RateLimit = { name: 'upload', points: 40, seconds: 600 };
const nothing: FormFiles = { values: {}, problems: [], wait: 0 };

/**
 * Takes the files of a form before anything else is looked at: `file-<slot>` with `alt-<slot>`,
 * `alt-<id>` and `dropFile` for those taken earlier. Somebody who may send none goes on without;
 * the command tells them why.
 */
export async function takeFormFiles(actor: Actor, form: FormData, values: Values): Promise<FormFiles> {
  const files = await filesIn(form, values);
  const uploadKey = text(values.uploadKey).slice(0, 64);
  if (files.length === 0 && uploadKey === '') return { ...nothing, values: { files: '' } };
  const wait = await minutesToWait(actor, files.length);
  if (wait > 0) return { ...nothing, wait };
  const received = await receiveFiles(actor, {
    uploadKey,
    files,
    dropped: [values.dropFile ?? []].flat(),
    altTexts: Object.fromEntries(
      Object.entries(values).flatMap(([name, value]) =>
        /^alt-c[a-z0-9]{20,}$/.test(name) ? [[name.slice(4), text(value)]] : [],
      ),
    ),
    falseAlarm: values.falseAlarm === 'on',
    keepContact: values.keepContact === 'on',
    quarantineFile: values.quarantineFile === 'on',
  });
  if (!received.ok) return { ...nothing, values: { uploadKey: '', files: '' } };
  const { pending, problems } = received.value;
  return { values: { uploadKey: received.value.uploadKey, files: JSON.stringify(pending), dropFile: '' }, problems, wait: 0 };
}

/** Minutes until somebody may send so many files more; counts them. */
export async function minutesToWait(actor: Actor, files: number): Promise<number> {
  for (let file = 0; file < files; file++) {
    const seconds = await secondsToWait(limit, await clientKey(actor));
    if (seconds > 0) return Math.ceil(seconds / 60);
  }
  return 0;
}

/** The files chosen in a field that takes several; null where the form has no such field. */
export async function chosenFiles(form: FormData, field: string): Promise<{ name: string; bytes: Uint8Array }[] | null> {
  const files = form.getAll(field).filter((value) => value instanceof File);
  if (files.length === 0) return null;
  const chosen = files.filter((file) => !isNotChosen(file));
  return Promise.all(chosen.map(async (file) => ({ name: file.name, bytes: await bytesOf(file) })));
}

/** The file chosen in a field; null where none was. */
export async function chosenFile(form: FormData, field: string): Promise<{ name: string; bytes: Uint8Array } | null> {
  const file = form.get(field);
  return file instanceof File && !isNotChosen(file) ? { name: file.name, bytes: await bytesOf(file) } : null;
}

/** The files that were chosen, by their place in the form. */
async function filesIn(form: FormData, values: Values) {
  const files = [];
  for (let slot = 0; slot < fileLimits.count; slot++) {
    const file = await chosenFile(form, `file-${slot}`);
    if (file) files.push({ ...file, slot, altText: text(values[`alt-${slot}`]) });
  }
  return files;
}

/** Too large a file is not even read; its size is reason enough to send it back. */
async function bytesOf(file: File): Promise<Uint8Array> {
  return file.size > fileLimits.bytes ? new Uint8Array(fileLimits.bytes + 1) : new Uint8Array(await file.arrayBuffer());
}

/** An empty chooser sends a file without a name, which the framework calls "undefined" where a script has sent it. */
function isNotChosen({ name, size }: File): boolean {
  return size === 0 && ['', 'undefined', 'blob'].includes(name);
}

const text = (value: Values[string] | undefined) => (typeof value === 'string' ? value : '');
