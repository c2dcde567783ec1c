import { fact, type ReferenceProject } from './project-shape';
import { solarProjects } from './solar-projects';

const stenvad = 'norddjurs.dk, dagsorden; realdania.dk; lokal presse';
const maritime = 'livetimidten.dk; realdania.dk';
const fjellerup = 'norddjursliv.dk 23. februar 2023; tv2ostjylland.dk november 2022; kommuneplan.norddjurs.dk/fjellerup';

/** The projects the plan names, with what public sources say of them and nothing else. */
export const referenceProjects: ReferenceProject[] = [
  ...solarProjects,
  {
    slug: 'stenvad-mosebrug',
    initiative: 'stenvad-mosebrug',
    titleDa: 'Stenvad Mosebrug',
    titleEn: 'Stenvad Mosebrug',
    summaryDa:
      'Stenvad Mosebrug er et tidligere tørveværk og museum. Fabrikken var i drift fra 1917 til 1992. Projektet hedder »Folkets Fabrik«.',
    summaryEn:
      'Stenvad Mosebrug is a former peat works and museum. The factory ran from 1917 to 1992. The project is called “Folkets Fabrik” (the People’s Factory).',
    placeDa: 'Stendyssevej 14, 8586 Ørum Djurs',
    placeEn: 'Stendyssevej 14, 8586 Ørum Djurs',
    status: 'active',
    point: 'stenvad-mosebrug',
    facts: [
      fact('factory', ['Fabrikken var i drift', 'The factory ran'], ['1917–1992', '1917–1992'], stenvad),
      fact('project', ['Projektet hedder', 'The project is called'], ['Folkets Fabrik', 'Folkets Fabrik'], stenvad),
      fact(
        'grant',
        ['Betinget støtte fra Realdania og LOA', 'Conditional support from Realdania and LOA'],
        ['2,8 mio. kr. og 0,2 mio. kr. (marts 2021)', 'DKK 2.8 million and DKK 0.2 million (March 2021)'],
        stenvad,
      ),
      fact(
        'cofinancing',
        ['Kommunens medfinansiering', 'Co-financing by the municipality'],
        ['3,1 mio. kr.', 'DKK 3.1 million'],
        stenvad,
      ),
    ],
    milestones: [
      {
        on: '2021-03-01',
        whenDa: 'marts 2021',
        whenEn: 'March 2021',
        da: 'Betinget støtte fra Realdania og LOA: 2,8 mio. kr. og 0,2 mio. kr.',
        en: 'Conditional support from Realdania and LOA: DKK 2.8 million and DKK 0.2 million.',
        source: stenvad,
      },
      {
        on: '2021-12-13',
        whenDa: '13. december 2021',
        whenEn: '13 December 2021',
        da: 'Kultur- og fritidsudvalget godkender skitser.',
        en: 'The Culture and Leisure Committee approves sketches.',
        source: stenvad,
      },
      {
        on: '2022-09-01',
        whenDa: 'september 2022',
        whenEn: 'September 2022',
        da: 'Ny bestyrelse.',
        en: 'A new board.',
        source: stenvad,
      },
    ],
  },
  {
    slug: 'det-maritime-hus',
    initiative: 'maritime-hus',
    titleDa: 'Det Maritime Hus',
    titleEn: 'The Maritime House',
    summaryDa:
      'Det Maritime Hus i Bønnerup Havn begyndte som en idé i 2017. Det har omkring 300 medlemmer og er en del af landsbyklyngen »Midt i Norddjurs« med seks landsbyer.',
    summaryEn:
      'The Maritime House in Bønnerup Harbour began as an idea in 2017. It has about 300 members and is part of the village cluster “Midt i Norddjurs” of six villages.',
    placeDa: 'Vestre Mole 28D, Bønnerup Strand, 8585 Glesborg',
    placeEn: 'Vestre Mole 28D, Bønnerup Strand, 8585 Glesborg',
    status: 'active',
    point: 'maritime-hus',
    facts: [
      fact('members', ['Medlemmer', 'Members'], ['omkring 300', 'about 300'], maritime),
      fact(
        'support',
        ['Støtte fra Realdania og LOA', 'Support from Realdania and LOA'],
        ['4 mio. kr.', 'DKK 4 million'],
        maritime,
      ),
      fact(
        'cofinancing',
        ['Kommunen', 'The municipality'],
        ['bidrager også med millioner af kroner', 'also contributes millions of kroner'],
        maritime,
      ),
      fact(
        'cluster',
        ['Landsbyklynge', 'Village cluster'],
        ['Midt i Norddjurs, seks landsbyer', 'Midt i Norddjurs, six villages'],
        maritime,
      ),
    ],
    milestones: [
      {
        on: '2017-01-01',
        whenDa: '2017',
        whenEn: '2017',
        da: 'Idéen opstår.',
        en: 'The idea comes up.',
        source: maritime,
      },
    ],
  },
  {
    slug: 'fjellerup-strandliv',
    initiative: 'fjellerup-strandliv',
    titleDa: 'Fjellerup Strandliv',
    titleEn: 'Fjellerup Strandliv',
    summaryDa:
      'Fjellerup Strandliv var et projekt om kystturisme ved Fjellerup Strand. Det fik i 2015 én af ti forsøgstilladelser i landet. Tilladelsen bortfaldt, og projektet blev ikke til noget.',
    summaryEn:
      'Fjellerup Strandliv was a project for coastal tourism at Fjellerup Strand. In 2015 it got one of ten national pilot permits. The permit lapsed, and the project failed.',
    placeDa: 'Fjellerup Strand',
    placeEn: 'Fjellerup Strand',
    status: 'lapsed',
    point: 'fjellerup-strandliv',
    facts: [
      fact(
        'permit',
        ['Tilladelse', 'Permit'],
        ['én af ti nationale forsøgstilladelser i 2015', 'one of ten national pilot permits of 2015'],
        fjellerup,
      ),
      fact('deadline', ['Skulle være begyndt før', 'Had to start before'], ['9. november 2022', '9 November 2022'], fjellerup),
      fact(
        'appeal',
        ['Klage over landzonetilladelserne', 'Appeal against the landzone permits'],
        [
          'Danmarks Naturfredningsforening og naboer',
          'Danmarks Naturfredningsforening (the Danish Society for Nature Conservation) and neighbours',
        ],
        fjellerup,
      ),
    ],
    milestones: [
      {
        on: '2015-01-01',
        whenDa: '2015',
        whenEn: '2015',
        da: 'Projektet får én af ti nationale forsøgstilladelser.',
        en: 'The project gets one of ten national pilot permits.',
        source: fjellerup,
      },
      {
        on: '2018-01-01',
        whenDa: '2018',
        whenEn: '2018',
        da: 'Sat i bero.',
        en: 'Put on hold.',
        kind: 'paused',
        source: fjellerup,
      },
      {
        on: '2020-01-01',
        whenDa: '2020',
        whenEn: '2020',
        da: 'Genoptaget.',
        en: 'Taken up again.',
        kind: 'resumed',
        source: fjellerup,
      },
      {
        on: '2022-11-09',
        whenDa: '9. november 2022',
        whenEn: '9 November 2022',
        da: 'Projektet skulle være begyndt før denne dag. Danmarks Naturfredningsforening og naboer havde klaget over landzonetilladelserne. Tilladelsen bortfaldt.',
        en: 'The project had to start before this day. Danmarks Naturfredningsforening and neighbours had appealed the landzone permits. The permit lapsed.',
        kind: 'cut',
        source: fjellerup,
      },
    ],
  },
];
