import { includesAll, present, rule, type Rule } from '@ssi/rules'
import { modelsOfCare2006 } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import { carePlan } from '../concepts/care-plan.ts'
import type { OtherStructuredTreatmentInput } from '../records/other-structured-treatment.ts'

const domains = [
  'drug-and-alcohol-misuse',
  'health-needs',
  'offending-behaviour',
  'social-functioning',
] as const

/** One rule a domain, so that a warning names the domain that is missing. */
export const carePlanAddressesTheFourDomains: readonly Rule[] = domains.map(carePlanAddresses)

function carePlanAddresses(domain: (typeof domains)[number]): Rule {
  const { en } = carePlan[domain].label
  return rule<OtherStructuredTreatmentInput>({
    id: `care-plan-addresses-${domain}`,
    says: { en: `The care plan should address ${en}.` },
    cite: cite(modelsOfCare2006.otherStructuredTreatment, 'domains'),
    force: 'should',
    about: [`models-of-care:${domain}`, 'models-of-care:care-plan', 'models-of-care:care-plan-domain'],

    when: present('carePlan'),
    holds: includesAll('carePlan.domains', [domain]),
    advice: { en: `Add to the care plan what is to be done about ${en}, or that nothing needs to be.` },

    examples: {
      passes: [{ carePlan: { domains: [domain] } }, { carePlan: 'none' }],
      fails: [{ carePlan: { domains: domains.filter((other) => other !== domain) } }],
      undetermined: [{ carePlan: {} }, {}],
    },
  })
}
