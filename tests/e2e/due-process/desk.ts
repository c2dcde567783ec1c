import { type Browser, expect, type Locator, type Page } from '@playwright/test';
import type { Role } from '@/lib/audit/actor';
import type { Locale } from '@/lib/i18n/locale';
import { db } from '@/lib/platform/db';
import { pathTo } from '@/lib/web/paths';
import { aCitizen, aProposal } from '@/tests/support/factories/participation';
import { aPhase, aProject, day } from '@/tests/support/factories/projects';
import { anEmployee } from '@/tests/support/factories/staff';
import { signIn } from '@/tests/support/sign-in-browser';

/** A proposal with its author and the address everybody reads it at. */
export async function aSaidProposal(locale: Locale, over: { title?: string; text?: string; isPublished?: boolean } = {}) {
  const author = await aCitizen({ locale });
  const project = await aProject();
  const phase = await aPhase({ projectId: project.id, moderation: 'after' });
  const proposal = await aProposal({ phase, by: author, at: day(-2), ...over });
  const { email } = await db().user.findUniqueOrThrow({ where: { id: author.personId }, select: { email: true } });
  return {
    ...proposal,
    author,
    email: email ?? '',
    slug: project.slug,
    path: pathTo(locale, '/projects/[slug]/proposals/[code]', { slug: project.slug, code: proposal.code }),
    own: pathTo(locale, '/me/contributions/[code]', { code: proposal.code }),
    case: pathTo(locale, '/workspace/cases/[code]', { code: proposal.code }),
  };
}

/** A desk of its own for an employee with a name. */
export async function aDesk(browser: Browser, baseURL: string | undefined, name: string, roles: Role[] = ['moderator']) {
  const context = await browser.newContext({ baseURL, javaScriptEnabled: true });
  const person = await anEmployee(roles);
  await db().user.update({ where: { id: person.personId }, data: { name } });
  await signIn(context, baseURL, person);
  return context.newPage();
}

/** Opens the newest caught mail to an address as soon as it is the one with this heading. */
export async function openMail(page: Page, locale: Locale, address: string, heading: string | RegExp): Promise<void> {
  await expect(async () => {
    await page.goto(pathTo(locale, '/mailbox'));
    const link = page.getByRole('listitem').filter({ hasText: address }).first().getByRole('link');
    await page.goto((await link.getAttribute('href', { timeout: 1000 })) ?? '');
    await expect(page.getByRole('main').getByText(heading).first()).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: 30_000 });
}

async function tabTo(page: Page, wanted: Locator): Promise<void> {
  for (let presses = 0; presses < 12; presses++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(wanted).toBeFocused();
}

/** Hides the open case with the keyboard alone. */
export async function hideWithKeys(page: Page, code: string, reason: string, message: string): Promise<void> {
  const hide = page.locator('.decide [name="outcome"][value="hidden"]');
  const choice = page.locator('.decide .choice').filter({ has: page.locator('[value="hidden"]') });
  const key = await choice.locator('kbd').textContent();
  await expect(async () => {
    await page.keyboard.press(key ?? '');
    await expect(hide).toBeChecked({ timeout: 500 });
  }).toPass();
  await expect(page.locator(`#reason-${code}`)).toBeFocused();
  await page.keyboard.type(reason);
  await tabTo(page, page.locator(`#text-${code}`));
  await page.keyboard.type(message);
  await tabTo(page, page.locator('.decide button[type="submit"]'));
  await page.keyboard.press('Enter');
}

export const save = (page: Page) => page.locator('.decide button[type="submit"]').click();
export const decide = (page: Page, outcome: RegExp) => page.locator('.decide').getByRole('radio', { name: outcome }).check();
