import { cite, type SourceDocument } from '@ssi/taxonomy'
import { modelsOfCarePages as pages } from '../publications/models-of-care.ts'
import { ndtmsPublications } from '../publications/ndtms.ts'

/** Verified outside facts about it, and what could not be verified. */
export const modelsOfCare2006Remarks = {
  notes: [
    {
      text: {
        en: 'The page names no country. The document updates the framework for commissioning treatment in England.',
      },
      cite: cite(pages.page6),
    },
    {
      text: {
        en: 'The page lies in the section on drug treatment interventions of the document of July 2006, which begins on page 40: harm reduction on page 41, community prescribing on 42, inpatient treatment after the end of “other structured treatment” on 45, residential rehabilitation on 46, aftercare on 47.',
      },
      cite: [
        cite(pages.page40),
        cite(pages.page41),
        cite(pages.page42),
        cite(pages.page45),
        cite(pages.page46),
        cite(pages.page47),
      ],
    },
    {
      text: {
        en: 'The document sorts interventions, not providers, into tiers. Tier 1: information and advice, screening and referral by generic services. Tier 2: triage, brief psychosocial interventions, harm reduction, aftercare. Tier 3: community-based, co-ordinated, care-planned treatment, structured psychosocial interventions among it. Tier 4: residential specialised treatment.',
      },
      cite: [
        cite(pages.page12),
        cite(pages.page20),
        cite(pages.page21),
        cite(pages.page22),
        cite(pages.page23),
      ],
    },
    {
      text: {
        en: 'Page 45 finishes the example that page 44 cuts off (maintaining abstinence within the care plan, before aftercare) and gives two more. It allows “other structured treatment” while a client waits for another care-planned intervention, and for care-planned “day care”, usually one or two days; without a care plan there is none.',
      },
      cite: cite(pages.page45),
    },
    {
      text: {
        en: 'Page 31 defines the keyworker: the named practitioner responsible for delivery and review of the care plan, who may be a drugs worker, a nurse, a doctor or another health or criminal justice professional. The care plan there covers four domains.',
      },
      cite: cite(pages.page31),
    },
    {
      text: {
        en: 'Care planning is what marks structured treatment; all interventions of the chapter are structured treatment but advice and information, harm reduction and aftercare.',
      },
      cite: [cite(pages.page28), cite(pages.page40)],
    },
    {
      text: {
        en: 'The same four domains return for community prescribing, for residential rehabilitation and in the Welsh definition of a day programme.',
      },
      cite: [cite(pages.page42), cite(pages.page46), cite(ndtmsPublications.welshDayProgramme)],
    },
  ],
  openQuestions: [
    { en: 'The imprint of the document and its licence.' },
    { en: 'Page 43, on which the definition of psychosocial interventions begins.' },
    { en: 'What CARATs stands for: the page does not expand it.' },
  ],
} satisfies Partial<SourceDocument>
