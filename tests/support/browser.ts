import { browserSwitches, findBrowser } from '@/scripts/browser.mjs';

/** How to start the Chromium of this machine. */
export function browserOptions(): { executablePath: string | undefined; args: string[] } {
  return { executablePath: findBrowser() ?? undefined, args: browserSwitches };
}
