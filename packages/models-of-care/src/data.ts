import { domainData } from '@ssi/rules'
import { activityDecision } from './decision/activity-decision.ts'
import { exampleActivity } from './examples/activities.ts'
import { exampleTherapy, exampleTreatment } from './examples/treatments.ts'
import { modelsOfCareNotes } from './notes/index.ts'
import { activityRecord } from './records/activity.ts'
import { otherStructuredTreatmentRecord } from './records/other-structured-treatment.ts'
import { therapyDeliveryRecord } from './records/therapy-delivery.ts'
import { activityRules } from './rules/activity.ts'
import { otherStructuredTreatmentRules } from './rules/other-structured-treatment.ts'
import { therapyDeliveryRules } from './rules/therapy-delivery.ts'
import { modelsOfCare } from './scheme.ts'

export const data = domainData({
  package: '@ssi/models-of-care',
  scheme: modelsOfCare,
  records: [
    {
      id: 'activity',
      title: { en: 'Activity', nl: 'Activiteit' },
      summary: {
        en: 'Something done with a client: what it consists of, what it is aimed at, and who delivers it how.',
        nl: 'Iets wat met een cliënt wordt gedaan: waaruit het bestaat, waarop het is gericht, en wie het hoe geeft.',
      },
      check: 'decideActivity',
      schema: 'activityRecord',
      record: activityRecord,
      decision: activityDecision,
      rules: activityRules,
      notes: modelsOfCareNotes,
      example: exampleActivity,
    },
    {
      id: 'other-structured-treatment',
      title: { en: 'Other structured treatment', nl: 'Andere gestructureerde behandeling' },
      summary: {
        en: 'A client’s treatment that is recorded, or about to be, under the residual heading.',
        nl: 'De behandeling van een cliënt die onder de restcategorie is vastgelegd, of binnenkort wordt.',
      },
      check: 'checkOtherStructuredTreatment',
      schema: 'otherStructuredTreatmentRecord',
      record: otherStructuredTreatmentRecord,
      rules: otherStructuredTreatmentRules,
      example: exampleTreatment,
    },
    {
      id: 'therapy-delivery',
      title: { en: 'Delivery of a therapy', nl: 'Uitvoering van een therapie' },
      summary: {
        en: 'A formal psychological therapy, who delivers it, and whether it is part of the care plan.',
        nl: 'Een formele psychologische therapie, wie die geeft, en of ze deel is van het zorgplan.',
      },
      check: 'checkTherapyDelivery',
      schema: 'therapyDeliveryRecord',
      record: therapyDeliveryRecord,
      rules: therapyDeliveryRules,
      example: exampleTherapy,
    },
  ],
})
