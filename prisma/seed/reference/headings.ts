/**
 * The plan sets titles and headings in capitals. Here they are as running text; only the case
 * differs, so what the plan leaves out (a comma, a space) is left out here too.
 */
const titles = [
  'Strategisk udmøntningsplan',
  'Beskrivelse af formålet',
  'Afsæt og indhold',
  'Økonomiske målsætninger',
  'Styringsdokumenter',
  'Plan- og udviklingsstrategien',
  'Kommuneplan',
  'Organisations- og ledelseskodekset Vores Norddjurs',
  'Færre og mere homogene forvaltninger',
  'Centrale strategier og principper',
  'Pejlemærker og værktøjer',
  'Budgetaftale 2022',
  'Strategiske emner i budgettet',
  'Samskabelse, borgerinvolvering',
  'Borgere, fonde eksterne parter',
  'Solcellesager',
  'Stenvad Mosebrug',
  'Maritime Hus',
  'Fjellerup Strandliv',
  'Klima - grøn kommune',
  'Næse for vand - Grenaa',
  'Klima og områdefornyelse Allingåbro',
  'DK 2020 & §17 stk. 4 udvalg om klima og bæredygtighed',
  'Velfærd for børn og ældre',
  'Vores folkeskole',
  'Nybygning og renovering af skole- og dagtilbud',
  'Ældrebolighandlingsplan',
  'Rekruttering',
  'Udvikling af uddannelse',
  'Levende bymidte og studiemiljø',
  'Understøttelse af Skovskolens udvikling',
  'Effekt og sammenhæng',
  'Den faste udmøntningsplan',
  'Synlighed omkring de puljer, der ligger på udvalgene',
];

const byCapitals = new Map(titles.map((title) => [title.toUpperCase(), title]));

/** A title of the plan as running text. Throws for one nobody has set, so that none is shown in capitals by mistake. */
export function runningTitle(capitals: string): string {
  const title = byCapitals.get(capitals.toUpperCase());
  if (!title) throw new Error(`The title "${capitals}" has no form for running text.`);
  return title;
}
