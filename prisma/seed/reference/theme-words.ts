/** Words that suggest a theme of the plan to those who sort contributions, until they choose others. By the theme's address. */
export const themeWords: Record<string, string[]> = {
  'samskabelse-borgerinvolvering': ['borgerinddragelse', 'borgermøde', 'samskabelse', 'medbestemmelse'],
  'klima-groen-kommune': ['klima', 'natur', 'biodiversitet', 'grøn omstilling'],
  'velfaerd-for-boern-og-aeldre': ['børnehave', 'skole', 'ældre', 'plejehjem'],
  'udvikling-af-uddannelse': ['uddannelse', 'studerende', 'erhvervsskole', 'gymnasium'],
};
