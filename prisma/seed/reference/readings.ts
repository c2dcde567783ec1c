type Reading = { aboutDa: string; aboutEn: string; da: string; en: string };

/** Where the plan can be read in more ways than one, and how it is read here. By the id in the source. */
export const readings: Record<string, Reading> = {
  A1: {
    aboutDa: 'hvilket emne en indsats hører til',
    aboutEn: 'which topic an initiative belongs to',
    da: 'I planens tekst står hver liste af indsatser før sin overskrift. To af de fire lister passer kun til ét emne: »Næse for vand« og »DK 2020« hører til klima, og »Vores folkeskole« og »Ældrebolighandlingsplan« hører til velfærd. Udvalgenes puljer står på samme måde. Derfor har vi læst de to andre lister efter samme regel. Placeringen af hver indsats er altså læst ud af planen. Den står ikke direkte i den.',
    en: 'In the text of the plan each list of initiatives stands before its heading. Two of the four lists fit one topic only: “Nose for Water” and “DK2020” belong to climate, and “Our primary and lower secondary school” and the action plan for housing to welfare. The pools of the committees stand the same way. So we have read the two other lists by the same rule. Where each initiative belongs is read from the plan. It is not stated in it.',
  },
  A2: {
    aboutDa: 'emnet Udvikling af uddannelse',
    aboutEn: 'the topic Development of education',
    da: '»Levende bymidte og studiemiljø« og »Understøttelse af Skovskolens udvikling« står efter overskriften »Den faste udmøntningsplan«. De kan være eksempler fra den faste plan og ikke et fjerde emne. Overskriften er sat på samme måde som de tre andre emner. Derfor læser vi den som et emne.',
    en: '“A living town centre and study environment” and “Support for the development of Skovskolen” come after the heading “The fixed implementation plan”. They could be examples from the fixed plan rather than a fourth topic. The heading is set in the same way as the three other topics, so we read it as one.',
  },
  A3: {
    aboutDa: 'underoverskriften Borgere, fonde eksterne parter',
    aboutEn: 'the subtitle Citizens, foundations, external parties',
    da: 'Der mangler et komma efter »fonde« i planen. Linjen kan være en underoverskrift, som siger, hvem der er med. Den kan også være en del af emnets navn. Vi læser den som en underoverskrift.',
    en: 'The plan lacks a comma after “foundations”. The line may be a subtitle that says who takes part. It may also be part of the name of the topic. We read it as a subtitle.',
  },
  A4: {
    aboutDa: 'hvad der hører til hvilket styringsdokument',
    aboutEn: 'which note belongs to which governing document',
    da: 'Under de to styringsdokumenter står der løse sætninger. »Rammesætning for kommunens fysiske planlægning« står langt væk, men kan kun handle om kommuneplanen. Sætningerne om det blå og det grønne og om bybånd og kystbånd kan høre til begge dokumenter. Kommuneplan 2021 bruger selv ordet bybånd.',
    en: 'Loose sentences stand under the two governing documents. “The framework for the municipality’s physical planning” stands far away, but can only be about the municipal plan. The sentences about the blue and the green and about town belts and coastal belts could belong to either. The municipal plan of 2021 itself uses the word town belt.',
  },
  A5: {
    aboutDa: 'de tre overskrifter',
    aboutEn: 'the three headings',
    da: 'Planen taler om »tre overskrifter«. Vi læser dem som Organisering, Synergi og samarbejde og Borgerperspektivet. De kan også være de tre linjer om kodekset Vores Norddjurs, om færre og mere homogene forvaltninger og om centrale strategier og principper.',
    en: 'The plan speaks of “three headings”. We read them as Organisation, Synergy and cooperation, and The citizen’s perspective. They could also be the three lines about the code Vores Norddjurs, about fewer and more homogeneous administrations, and about central strategies and principles.',
  },
  A6: {
    aboutDa: 'puljen på 1 mio. kr. til brug af overførsler',
    aboutEn: 'the pool of DKK 1 million for the use of transfers',
    da: 'Puljen står før Økonomiudvalgets liste og begynder med »Derudover«. Planen nævner intet udvalg. »Overførsler« kan betyde penge, der flyttes fra ét budgetår til det næste.',
    en: 'The pool stands before the list of the Finance Committee and begins with “In addition”. The plan names no committee. “Transfers” may mean money carried over from one budget year to the next.',
  },
  A7: {
    aboutDa: 'om beløbene er pr. år',
    aboutEn: 'whether the amounts are per year',
    da: 'Planen siger ikke, om beløbene gælder for 2022 alene eller for hvert år fra 2022 til 2025.',
    en: 'The plan does not say whether the amounts are for 2022 only or for each year from 2022 to 2025.',
  },
  A8: {
    aboutDa: 'to beløb, der dækker flere ting',
    aboutEn: 'two amounts that cover several things',
    da: 'Kultur- og fritidsudvalgets »puljer« står i flertal med ét beløb. Voksen- og plejeudvalgets beløb dækker både en frivilligpulje og en award. Planen deler ikke beløbene op.',
    en: 'The “pools” of the Culture and Leisure Committee are in the plural with one sum. The sum of the Adult and Care Committee covers both a volunteer pool and an award. The plan does not split them.',
  },
  A9: {
    aboutDa: 'indsatsen DK 2020 og § 17, stk. 4-udvalget',
    aboutEn: 'the initiative DK2020 and the section 17(4) committee',
    da: 'Én linje binder DK 2020 og et § 17, stk. 4-udvalg sammen med et &-tegn. Vi viser det som én indsats.',
    en: 'One line joins DK2020 and a section 17(4) committee with an ampersand. We show it as one initiative.',
  },
  A10: {
    aboutDa: 'en orddeling',
    aboutEn: 'a hyphen',
    da: 'Ordet »midtvejs-regulering« er delt ved en linje i planen. Vi har beholdt planens bindestreg.',
    en: 'The Danish word “midtvejs-regulering” is broken at a line end in the plan. We have kept the hyphen of the plan.',
  },
  A11: {
    aboutDa: 'stavefejl i planen',
    aboutEn: 'spelling in the plan',
    da: 'Planen skriver »omking« for omkring, »borgenes« for borgernes og »lykkes« for lykkedes, og én sætning begynder med lille bogstav. Vi citerer planen, som den står.',
    en: 'The Danish text has some misspelt words, and one sentence begins with a small letter. We quote the plan as it stands.',
  },
  A12: {
    aboutDa: 'Skovskolen',
    aboutEn: 'Skovskolen',
    da: 'Planen forklarer ikke, hvad Skovskolen er. Vi gætter ikke.',
    en: 'The plan does not explain what Skovskolen is. We do not guess.',
  },
};

/** The rules read from the plan, in Danish. By the id in the source. */
export const principlesInDanish: Record<string, string> = {
  PR1: 'Emnerne er valgt for at sikre et fokus på tværs: flere fagområder, borgerne og det politiske niveau.',
  PR2: 'Det faglige ansvar bliver i de enkelte fagforvaltninger.',
  PR3: 'Nye emner kan komme til i løbet af året, og emner, der er afsluttet, går ud af planen.',
  PR4: 'Der er opmærksomhed på timing og på synergi mellem initiativer, så borgeren får mest mulig værdi.',
  PR5: 'Planen er fast bilag under punkt 4 på direktionens dagsorden og en del af direktionens årshjul. Fagudvalgene anbefales at bruge den.',
  PR6: 'Ved større projekter og ansøgninger, der berører lokalbefolkningen, skal borgerne aktivt inddrages. Udgangspunktet er borgernes perspektiver og ønsker fremfor en udefrakommende ansøgers.',
  PR7: 'Borgeren involveres og er med til at samskabe, for den enkelte og for helheden.',
  PR8: 'Der inddrages bredt, for eksempel gennem § 17, stk. 4-udvalg, samskabelse, borgerinddragelse og grupper på tværs.',
  PR9: 'Efter større indsatser evalueres det, om der er skabt reel effekt og sammenhæng. Derefter deles erfaringerne bredt i organisationen.',
  PR10: 'Udvalgenes puljer skal være synlige.',
};
