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
      title: { en: 'Response to the questionnaire' },
      summary: { en: 'One trust’s answers, as they are read from its document or recorded by hand.' },
      check: 'checkResponse',
      schema: 'foiResponse',
      record: foiResponse,
      rules: foiRules,
      notes: foiNotes,
      example: foi1202Response,
    },
  ],
})
