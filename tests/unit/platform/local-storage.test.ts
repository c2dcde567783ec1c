import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { localStorage } from '@/lib/platform/storage/local-storage';

const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

async function aStorage() {
  const folder = await mkdtemp(join(tmpdir(), 'traaden-storage-'));
  folders.push(folder);
  return { folder, storage: localStorage(folder) };
}

test('what is stored is found whole, replaced, listed and removed', async () => {
  const { storage } = await aStorage();
  await storage.put('c123456789abcdef/large', Buffer.from('one'));
  await storage.put('c123456789abcdef/large', Buffer.from('two'));
  expect(Buffer.from((await storage.get('c123456789abcdef/large')) ?? []).toString()).toBe('two');
  expect(await storage.list()).toEqual(['c123456789abcdef/large']);
  await storage.remove('c123456789abcdef/large');
  await storage.remove('c123456789abcdef/large');
  expect(await storage.get('c123456789abcdef/large')).toBeNull();
  expect(await storage.list()).toEqual([]);
});

test.each([
  '../../etc/passwd',
  'c123456789abcdef/../x',
  '/c123456789abcdef/large',
  'c123456789abcdef',
  'C123456789ABCDEF/large',
  '',
])('a name that is none of ours reaches no file: %s', async (key) => {
  const { folder, storage } = await aStorage();
  await expect(storage.put(key, Buffer.from('x'))).rejects.toThrow('not a storage key');
  await expect(storage.get(key)).rejects.toThrow('not a storage key');
  await expect(storage.remove(key)).rejects.toThrow('not a storage key');
  expect(await readdir(folder)).toEqual([]);
});
