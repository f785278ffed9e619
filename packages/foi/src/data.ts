import { domainData } from '@ssi/rules'
import { foiNotes } from './notes/index.ts'
import { questionnaire } from './questionnaire.ts'
import { foi1202Response } from './examples/foi1202-response.ts'
import { foiResponse } from './record.ts'
import { foiRules } from './rules/index.ts'
import { foi } from './scheme.ts'

export const data = domainData({
  package: '@ssi/foi',
  scheme: foi,
  questionnaires: [questionnaire],
  records: [
    {
      id: 'response',
      title: { en: 'Response to the questionnaire', nl: 'Antwoord op de vragenlijst' },
      summary: {
        en: 'One trust’s answers, as they are read from its document or recorded by hand.',
        nl: 'De antwoorden van één instelling, zoals ze uit het document zijn gelezen of met de hand zijn ingevoerd.',
      },
      check: 'checkResponse',
      schema: 'foiResponse',
      record: foiResponse,
      rules: foiRules,
      notes: foiNotes,
      example: foi1202Response,
    },
  ],
})
