const { stdout } = process;
const lively = stdout.isTTY && !process.env.CI;
const colour = (code) => (text) => (lively && !process.env.NO_COLOR ? `\x1b[${code}m${text}\x1b[0m` : text);
const red = colour('38;5;167');
const quiet = colour('2');
const strong = colour('1');

// A reader that has gone away (a closed pipe) is no reason to stop.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

/** Prints what begins, with the ring of the thread. @param {string} title */
export function announce(title) {
  console.log(`\n  ${red('◯──')} ${strong(title)}\n`);
}

/**
 * Runs one step and says in plain words what it does and, at its end, what came of it.
 * @template T
 * @param {string} doing what happens, "Preparing the database"
 * @param {(say: (outcome: string) => void) => Promise<T> | T} act calls `say` with the outcome to show
 * @returns {Promise<T>}
 */
export async function step(doing, act) {
  const began = Date.now();
  let outcome = '';
  if (lively) stdout.write(`  ${quiet('◌')} ${doing} …`);
  else console.log(`  ${doing} …`);
  try {
    const result = await act((text) => {
      outcome = text;
    });
    const seconds = ((Date.now() - began) / 1000).toFixed(1);
    finish(`${red('●')} ${doing}: ${outcome || 'done'} ${quiet(`(${seconds} s)`)}`);
    return result;
  } catch (error) {
    finish(`${red('✕')} ${doing}: stopped`);
    throw error;
  }
}

function finish(line) {
  if (lively) stdout.write('\r\x1b[2K');
  console.log(`  ${line}`);
}

/** @param {string} text */
export function say(text = '') {
  console.log(text === '' ? '' : `  ${text}`);
}

export { quiet, strong };
