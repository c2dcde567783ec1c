/**
 * Words that make an officer look twice: a base and the endings it takes. Ours, kept short on purpose: insults, slurs and
 * obscenities, not opinions. A word here only raises a flag; nobody's text is stopped or changed by it.
 */
const danish: Record<string, string> = {
  idiot: 'en er erne isk iske',
  svin: 'et ene hund hunde hunden',
  røvhul: 'let ler lerne',
  lort: 'et e en ene',
  kælling: 'en er erne',
  luder: 'en e ne',
  bøsserøv: 'en e ene',
  perker: 'en e ne svin',
  neger: 'en e ne',
  mongol: 'en er erne',
  spasser: 'en e ne',
  psykopat: 'en er erne',
  nazist: 'en er erne isk',
  nazisvin: 'et ene',
  fascist: 'en er erne isk',
  landsforræder: 'en e ne',
  narrøv: 'en e ene',
  skiderik: 'ken ker kerne',
  fissehul: 'let ler',
  fisse: 'n r rne',
  pikhoved: 'et er',
  kraftidiot: 'en er erne',
  møgdyr: 'et ene',
  møgsvin: 'et ene',
  møgkælling: 'en er erne',
  fjols: 'et er erne',
  klaphat: 'ten te tene',
  hjernedød: 'e',
  bonderøv: 'en e ene',
  taberrøv: 'en e',
  pædofil: 'e en erne',
  kneppe: 'r t de',
  knep: '',
  skrid: '',
};

const english: Record<string, string> = {
  fuck: 's er ers ed ing in',
  motherfucker: 's',
  shit: 's ty ting head',
  bitch: 'es ing y',
  asshole: 's',
  arsehole: 's',
  bastard: 's',
  cunt: 's',
  dickhead: 's',
  moron: 's ic',
  retard: 's ed',
  scumbag: 's',
  slut: 's ty',
  whore: 's',
  wanker: 's',
  nigger: 's',
  paki: 's',
  faggot: 's',
};

/** Bases that keep their meaning behind another word: "kommuneidiot". */
export const inCompounds: readonly string[] = ['idiot', 'idioter', 'perker', 'perkere', 'luder', 'kælling', 'røvhul', 'fucker'];

/** Threats are said in more than one word. */
export const threats =
  /(?<!\p{L})(?:(?:slå|slår|slaa|tæske|tæsker)[ \n](?:dig|jer|ham|hende|dem)[ \n]ihjel|(?:dræber?|myrder?|skyder?|kvæler?|kværker?)[ \n](?:dig|jer|ham|hende|dem)|(?:kill|shoot|murder|stab)[ \n](?:you|him|her|them|yourself|yourselves)|(?:hæng|skyd|dræb)[ \n](?:dig|jer)[ \n]selv)(?!\p{L})/giu;

/** Every word in every form. */
export const abusiveForms: ReadonlySet<string> = new Set(
  [danish, english].flatMap((words) =>
    Object.entries(words).flatMap(([base, endings]) => [base, ...endings.split(' ').map((ending) => `${base}${ending}`)]),
  ),
);
