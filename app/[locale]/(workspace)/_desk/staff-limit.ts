/** Far above what a person at a keyboard does, well below what a runaway script does. */
export const staffLimit = { name: 'staff', points: 600, seconds: 600 };
