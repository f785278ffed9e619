import { cite, type SourceDocument } from '@ssi/taxonomy'
import { foiPublications } from '../publications/foi-study.ts'

/** Verified outside facts about it, and what could not be verified. */
export const foi1202Remarks = {
  notes: [
    {
      text: {
        en: 'In 2024 a study sent freedom of information requests on the use, delivery and implementation of single session interventions to all NHS trusts in England with CAMHS. Most of those that responded did not use them; use varied, and some plan to expand it. This response agrees with the study in definition, year and kind of body, and names no country itself.',
      },
      cite: [
        cite(foiPublications.study),
        cite(foiPublications.studyRecord),
        cite(foiPublications.studyTable),
      ],
    },
    {
      text: {
        en: 'The study’s working definition: intentionally designed to be delivered and completed in one session, without presuming repeated attendance.',
      },
      cite: cite(foiPublications.study),
    },
    {
      text: {
        en: 'The first rows of the study’s table of occupational groups, by number of trusts, are mental health nurse 9, practitioner psychologist 8, mental health practitioner 7 and social worker 6. The row labels agree with the options of question 3, in the singular.',
      },
      cite: cite(foiPublications.studyTable),
    },
    {
      text: {
        en: 'Another trust answered the same questionnaire, with the same definition and the same opening to its four questions. It marks Yes with a lower-case x, answers question 2 by service, and its numbering begins again at 1.',
      },
      cite: cite(foiPublications.tavistockAndPortman),
    },
    {
      text: {
        en: 'The date 12/09/2024 is read day first, as 12 September: that other response has 25 in the first place of its date.',
      },
      cite: cite(foiPublications.tavistockAndPortman),
    },
  ],
  openQuestions: [
    { en: 'Which trust wrote the response, and under which licence.' },
    { en: 'How many trusts the study contacted, how many responded and how many use the interventions.' },
    { en: 'The other rows of the study’s table, its table of pathway points and its licence line.' },
    { en: 'Whether a third response to the questionnaire is public.' },
    { en: 'What the abbreviation MDT in question 2 stands for: the response does not expand it.' },
    { en: 'Whether the financial year 2023-24 means 1 April 2023 to 31 March 2024, as is usual.' },
  ],
} satisfies Partial<SourceDocument>
