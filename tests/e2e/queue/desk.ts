import { type BrowserContext, expect, type Page } from '@playwright/test';
import type { Role } from '@/lib/audit/actor';
import type { Locale } from '@/lib/i18n/locale';
import { db } from '@/lib/platform/db';
import { pathTo } from '@/lib/web/paths';
import { aProposal } from '@/tests/support/factories/participation';
import { aPhase, aProject } from '@/tests/support/factories/projects';
import { anEmployee } from '@/tests/support/factories/staff';
import { signIn } from '@/tests/support/sign-in-browser';

const minute = 60_000;

export async function anEmployeeNamed(name: string, roles: Role[] = ['moderator']) {
  const person = await anEmployee(roles);
  await db().user.update({ where: { id: person.personId }, data: { name } });
  return person;
}

/** A project of its own with some waiting proposals, oldest first, and the address of its queue. */
export async function aQueue(count: number, locale: Locale = 'da') {
  const slug = `koe-${crypto.randomUUID().slice(0, 8)}`;
  const project = await aProject({ slug });
  const phase = await aPhase({ projectId: project.id });
  const made: { id: string; code: string }[] = [];
  for (let index = 0; index < count; index++) {
    const at = new Date(Date.now() - (count - index) * minute);
    made.push(await aProposal({ phase, title: `Forslag ${index + 1}`, isPublished: false, at }));
  }
  const codes = made.map(({ code }) => code);
  return {
    slug,
    made,
    codes,
    at: (index: number) => codes[index] ?? '',
    path: `${pathTo(locale, '/workspace')}?project=${slug}`,
  };
}

export const shownCode = (page: Page) => page.locator('.open-case .meta');

/** Presses a key until what it does has happened: the first presses may come before the page listens. */
export async function press(page: Page, key: string, happened: () => Promise<void>): Promise<void> {
  await expect(async () => {
    await page.keyboard.press(key);
    await happened();
  }).toPass({ timeout: 20_000 });
}

export async function openFilter(page: Page): Promise<void> {
  const panel = page.locator('.queue-filter');
  if ((await panel.getAttribute('open')) === null) await panel.locator('summary').click();
}

export async function signedIn(context: BrowserContext, baseURL: string | undefined, name: string, roles?: Role[]) {
  const person = await anEmployeeNamed(name, roles);
  await signIn(context, baseURL, person);
  return person;
}
