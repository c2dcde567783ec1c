import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { env } from '@/lib/platform/env';
import { log } from '@/lib/platform/log';
import type { Mail, MailTransport } from './mail';

export type CaughtMail = Omit<Mail, 'key' | 'madeAt' | 'tags'> & { id: string; madeAt: string };

const idPattern = /^[0-9a-z]{9}-[0-9a-z-]{1,80}$/;

/** Catches mails in a folder instead of sending them; the same mail twice is one file. */
export const localMailbox: MailTransport = async (_key, mails) => {
  await mkdir(folder(), { recursive: true });
  for (const mail of mails) await catchMail(mail);
  return { sent: true, providerIds: mails.map(() => null) };
};

async function catchMail({ key, madeAt, tags: _, ...mail }: Mail): Promise<void> {
  const id = `${madeAt.getTime().toString(36).padStart(9, '0')}-${key.toLowerCase().replace(/[^0-9a-z]+/g, '-')}`;
  const caught: CaughtMail = { id, madeAt: madeAt.toISOString(), ...mail };
  await writeFile(file(`.${id}`), JSON.stringify(caught));
  await rename(file(`.${id}`), file(id));
}

/** The newest caught mails, newest first. */
export async function listCaughtMails(limit: number): Promise<CaughtMail[]> {
  const mails = await Promise.all((await idsNewestFirst()).slice(0, limit).map(getCaughtMail));
  return mails.filter((mail) => mail !== null);
}

/** One caught mail, or null. */
export async function getCaughtMail(id: string): Promise<CaughtMail | null> {
  if (!idPattern.test(id)) return null;
  try {
    return JSON.parse(await readFile(file(id), 'utf8'));
  } catch (error) {
    if ((error as { code?: string }).code !== 'ENOENT') log.warn({ code: (error as { code?: string }).code }, 'mail unreadable');
    return null;
  }
}

/** Keeps the newest `count` mails and removes the rest. */
export async function trimMailbox(count: number): Promise<void> {
  for (const id of (await idsNewestFirst()).slice(count)) await rm(file(id), { force: true });
}

/** Removes every caught mail to an address. */
export async function forgetCaughtMails(address: string): Promise<void> {
  for (const id of await idsNewestFirst())
    if ((await getCaughtMail(id))?.to.toLowerCase() === address.toLowerCase()) await rm(file(id), { force: true });
}

async function idsNewestFirst(): Promise<string[]> {
  const names = await readdir(folder()).catch(() => []);
  const ids = names.map((name) => name.replace(/\.json$/, '')).filter((id) => idPattern.test(id));
  return ids.sort().reverse();
}

const folder = () => join(env().TRAADEN_DATA_DIR, 'mailbox');
const file = (id: string) => join(folder(), `${id}.json`);
