import { expect, type Page } from '@playwright/test';

/** Moves on by the Tab key until the control has the focus, and presses. */
export async function pressByKeyboard(page: Page, name: string, key = 'Enter'): Promise<void> {
  const control = page.getByRole(key === 'Space' ? 'checkbox' : 'button', { name }).first();
  for (let pressed = 0; pressed < 80; pressed++) {
    if (await control.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(control).toBeFocused();
  await page.keyboard.press(key);
}
