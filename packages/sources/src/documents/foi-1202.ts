import { defineSource } from '@ssi/taxonomy'

/**
 * An NHS trust's response to a freedom of information request on single session interventions.
 *
 * @example
 * ```ts run
 * import { foi1202 } from '@ssi/sources'
 * import { cite } from '@ssi/taxonomy'
 * cite(foi1202.definition, 'excluded').place.en // => 'FOI response FOI1202, Definition, what is excluded'
 * cite(foi1202.definition, 'excluded').place.nl // => 'FOI-antwoord FOI1202, Omschrijving, wat niet meetelt'
 * ```
 */
export const foi1202 = defineSource({
  document: {
    id: 'foi-1202',
    title: 'Single Session Intervention (SSIs)',
    shortName: { en: 'FOI response FOI1202', nl: 'FOI-antwoord FOI1202' },
    publisher: { en: 'an unidentified NHS trust', nl: 'onbekende NHS-trust' },
    date: '2024-09-12',
    country: { en: 'England, by inference', nl: 'Engeland (afgeleid)' },
    population: {
      en: 'children and young people, and their families',
      nl: 'kinderen en jongeren, en hun gezinnen',
    },
    language: 'en',
    licence: {
      seen: false,
      statement: {
        en: 'The response shows no licence line.',
      },
    },
    extent: {
      en: 'The text from its reference number to the end of question 4.',
    },
  },

  sections: {
    letterHead: {
      title: { en: 'Letter head', nl: 'Briefhoofd' },
      parts: {
        reference: { en: 'reference number', nl: 'kenmerk' },
        date: { en: 'date', nl: 'datum' },
        subject: { en: 'subject', nl: 'onderwerp' },
      },
    },
    heading: { title: { en: 'Request & response', nl: 'Verzoek en antwoord' } },
    definition: {
      title: { en: 'Definition', nl: 'Omschrijving' },
      parts: {
        firstSentence: { en: 'first sentence', nl: 'eerste zin' },
        intent: { en: 'intent and delivery', nl: 'bedoeling en uitvoering' },
        included: { en: 'what is included', nl: 'wat meetelt' },
        excluded: { en: 'what is excluded', nl: 'wat niet meetelt' },
      },
    },
    scope: {
      title: { en: 'Scope of the request', nl: 'Reikwijdte van het verzoek' },
      parts: {
        questionCount: { en: 'number of questions', nl: 'aantal vragen' },
        financialYear: { en: 'financial year', nl: 'boekjaar' },
      },
    },
    question1: {
      title: { en: 'Question 1', nl: 'Vraag 1' },
      parts: {
        instruction: { en: 'instruction', nl: 'instructie' },
        text: { en: 'question', nl: 'vraag' },
        answer: { en: 'answer', nl: 'antwoord' },
      },
    },
    question2: {
      title: { en: 'Question 2', nl: 'Vraag 2' },
      parts: {
        text: { en: 'question', nl: 'vraag' },
        heading: { en: 'heading of the answer', nl: 'kop van het antwoord' },
        offering1: { en: 'first offering', nl: 'eerste aanbod' },
        offering2: { en: 'second offering', nl: 'tweede aanbod' },
        offering3: { en: 'third offering', nl: 'derde aanbod' },
      },
    },
    question3: {
      title: { en: 'Question 3', nl: 'Vraag 3' },
      parts: {
        text: { en: 'question', nl: 'vraag' },
        instruction: { en: 'instruction', nl: 'instructie' },
        options: { en: 'options', nl: 'keuzes' },
      },
    },
    question4: {
      title: { en: 'Question 4', nl: 'Vraag 4' },
      parts: {
        text: { en: 'question', nl: 'vraag' },
        instruction: { en: 'instruction', nl: 'instructie' },
        options: { en: 'options', nl: 'keuzes' },
      },
    },
  },
})
