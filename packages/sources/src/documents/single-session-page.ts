import { defineSource } from '@ssi/taxonomy'

/**
 * The Dutch page on single session interventions, their evidence, their names and a course.
 *
 * @example
 * ```ts run
 * import { singleSessionPage } from '@ssi/sources'
 * import { cite } from '@ssi/taxonomy'
 * cite(singleSessionPage.single, 'followUp').place.en // => 'Dutch page on SSI, Single?, follow-up appointment'
 * cite(singleSessionPage.single, 'followUp').place.nl // => 'pagina over SSI, Single?, vervolgafspraak'
 * ```
 */
export const singleSessionPage = defineSource({
  document: {
    id: 'single-session-page',
    title: 'Single Session Interventions',
    shortName: { en: 'Dutch page on SSI', nl: 'pagina over SSI' },
    publisher: { en: 'vanempelpsycholoog.nl', nl: 'vanempelpsycholoog.nl' },
    date: '2023-11-25',
    country: { en: 'the Netherlands', nl: 'Nederland' },
    population: {
      en: 'people who seek help, no age stated; findings on young people',
      nl: 'mensen die hulp zoeken, zonder leeftijd; bevindingen over jongeren',
    },
    language: 'nl',
    licence: {
      seen: false,
      statement: { en: 'The page shows no licence line.', nl: 'Op de pagina staat geen licentie.' },
    },
    extent: {
      en: 'The text of the page from title to date; its chart and links are lost.',
      nl: 'De tekst van de pagina van titel tot datum; de grafiek en links ontbreken.',
    },
    address: 'https://vanempelpsycholoog.nl/single-session-interventions/',
  },

  sections: {
    title: { title: { en: 'Title', nl: 'Titel' } },
    definition: {
      title: { en: 'Definition', nl: 'Omschrijving' },
      parts: {
        standalone: { en: 'standing alone', nl: 'op zichzelf staan' },
        asNeeded: { en: 'as needed', nl: 'als nodig' },
        qualities: { en: 'qualities', nl: 'kenmerken' },
      },
    },
    nudge: { title: { en: 'A nudge', nl: 'Een zetje' } },
    focus: {
      title: { en: 'Focus', nl: 'Nadruk' },
      parts: {
        situation: { en: 'current situation', nl: 'actuele situatie' },
        mediators: { en: 'control, autonomy and hope', nl: 'controle, autonomie en hoop' },
        chainReaction: { en: 'chain reaction', nl: 'kettingreactie' },
        history: { en: 'history abroad', nl: 'geschiedenis in het buitenland' },
        problems: { en: 'problems named', nl: 'genoemde problemen' },
      },
    },
    evidence: {
      title: { en: 'Evidence', nl: 'Onderzoek' },
      parts: {
        metaAnalysis: { en: 'meta-analysis', nl: 'meta-analyse' },
        population: { en: 'population', nl: 'doelgroep' },
        comparator: { en: 'standard treatments', nl: 'standaardbehandelingen' },
        singleSession: { en: 'interventions of one session', nl: 'interventies van één sessie' },
        followUp: { en: 'length of follow-up', nl: 'duur van de follow-up' },
        depression: { en: 'depression', nl: 'depressie' },
        anxietyAndBehaviour: { en: 'anxiety and behaviour', nl: 'angst en gedrag' },
      },
    },
    severity: {
      title: { en: 'Severity', nl: 'Ernst' },
      parts: {
        independence: { en: 'effects and severity', nl: 'effecten en ernst' },
        mildProblems: { en: 'mild problems', nl: 'lichte problemen' },
      },
    },
    netherlands: {
      title: { en: 'Single Sessions in the Netherlands', nl: 'Single Sessions in Nederland' },
      parts: {
        introduction: { en: 'introduction in 2020', nl: 'introductie in 2020' },
        employers: { en: 'employers', nl: 'werkgevers' },
        extension: { en: 'extension and new name', nl: 'uitbreiding en nieuwe naam' },
        product: { en: 'product', nl: 'aanbod' },
        experts: { en: 'experts', nl: 'experts' },
      },
    },
    single: {
      title: { en: 'Single?', nl: 'Single?' },
      parts: {
        eachStandsAlone: { en: 'each talk stands alone', nl: 'elk gesprek op zichzelf' },
        contrast: { en: 'diagnosis, plan, trajectory', nl: 'diagnose, plan, traject' },
        control: { en: 'control with the client', nl: 'regie bij de cliënt' },
        availability: { en: 'availability', nl: 'beschikbaarheid' },
        enough: { en: 'one session often enough', nl: 'één sessie vaak genoeg' },
        followUp: { en: 'follow-up appointment', nl: 'vervolgafspraak' },
        returning: { en: 'coming back', nl: 'terugkomen' },
        oneAtATime: { en: 'One At A Time', nl: 'One At A Time' },
        trajectory: { en: 'advising a trajectory', nl: 'traject adviseren' },
      },
    },
    session: {
      title: { en: 'Session?', nl: 'Session?' },
      parts: {
        timeSpan: { en: 'time span', nl: 'tijdspanne' },
        aim: { en: 'aim', nl: 'doel' },
        reason: { en: 'reason to seek help', nl: 'reden om hulp te zoeken' },
        forms: { en: 'forms', nl: 'vormen' },
        partners: { en: 'partners', nl: 'gesprekspartners' },
        training: { en: 'training of the partner', nl: 'training van de gesprekspartner' },
        structure: { en: 'structure', nl: 'structuur' },
      },
    },
    interventions: {
      title: { en: 'Interventions?', nl: 'Interventions?' },
      parts: {
        therapy: { en: 'Single Session Therapy', nl: 'Single Session Therapy' },
        firstBook: { en: 'first book', nl: 'eerste boek' },
        names: { en: 'other names', nl: 'andere namen' },
        debate: { en: 'debate on therapy', nl: 'discussie over therapie' },
        preferences: { en: 'preferences of clients', nl: 'voorkeuren van cliënten' },
        quality: { en: 'quality', nl: 'kwaliteit' },
        term: { en: 'preferred term', nl: 'gekozen term' },
      },
    },
    training: {
      title: { en: 'Single Session Training', nl: 'Single Session Training' },
      parts: {
        entry: { en: 'entry', nl: 'toelating' },
        course: { en: 'days and places', nl: 'dagen en plaatsen' },
        content: { en: 'content', nl: 'inhoud' },
      },
    },
    information: {
      title: {
        en: 'Single Session Interventions - information',
        nl: 'Single Session Interventions - informatie',
      },
      parts: {
        schleider: { en: 'Jessica Schleider', nl: 'Jessica Schleider' },
        dryden: { en: 'Windy Dryden', nl: 'Windy Dryden' },
      },
    },
    noBullshitTherapy: {
      title: { en: 'Book: No Bullshit Therapy', nl: 'Boek: No Bullshit Therapy' },
      parts: {
        population: { en: 'clients it is for', nl: 'voor welke cliënten' },
        features: { en: 'features', nl: 'kenmerken' },
        entry: { en: 'title, author and year', nl: 'titel, auteur en jaar' },
        sellers: { en: 'sellers', nl: 'verkopers' },
      },
    },
    littleTreatments: {
      title: { en: 'Book: Little Treatments, Big Effects', nl: 'Boek: Little Treatments, Big Effects' },
      parts: {
        blurb: { en: 'blurb', nl: 'aanprijzing' },
        entry: { en: 'title, author and year', nl: 'titel, auteur en jaar' },
        sellers: { en: 'sellers', nl: 'verkopers' },
      },
    },
    capturingTheMoment: {
      title: { en: 'Book: Capturing the Moment', nl: 'Boek: Capturing the Moment' },
      parts: {
        blurb: { en: 'blurb', nl: 'aanprijzing' },
        experts: { en: 'experts', nl: 'experts' },
        entry: { en: 'title, editors and year', nl: 'titel, redacteuren en jaar' },
        sellers: { en: 'sellers', nl: 'verkopers' },
      },
    },
    byline: {
      title: { en: 'Byline', nl: 'Onderschrift' },
      parts: { title: { en: 'repeated title', nl: 'herhaalde titel' }, date: { en: 'date', nl: 'datum' } },
    },
  },
})
